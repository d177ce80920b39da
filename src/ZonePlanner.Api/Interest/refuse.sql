-- The owner of an address did not ask for mail: none is written to it or to its mailbox for a month. $1 the digest of the address.
INSERT INTO interest.refused (address_key, until)
SELECT refusing.key, now() + interval '30 days'
FROM (
    SELECT $1::bytea AS key
    UNION
    SELECT m.mailbox_key
    FROM interest.mail AS m
    WHERE m.address_key = $1::bytea
      AND m.mailbox_key IS NOT NULL
) AS refusing
ON CONFLICT (address_key) DO UPDATE SET until = excluded.until
