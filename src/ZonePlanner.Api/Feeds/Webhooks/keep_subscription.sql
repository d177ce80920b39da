-- One row: a subscription is kept, told of nothing but what comes from now on: $1 id, $2 address, $3 note, $4 secret, $5 province, $6 by whom. None when there are $7 already.
INSERT INTO webhook.subscription (id, url, note, secret, province, created_by, told_version)
SELECT
    $1::uuid,
    $2::text,
    $3::text,
    $4::text,
    $5::text,
    $6::text,
    d.version
FROM dataset_version AS d
WHERE (SELECT count(*) FROM webhook.subscription) < $7::int
RETURNING true
