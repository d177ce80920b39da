-- One row: what this transaction records is signed $1 (who), $2 (by which request); the site of the code $3, the province it belongs to on the day $4,
-- and the lines about who builds it that hold from that day on. Who names investors of one site stands in one queue.
SELECT
    set_config('zoneplanner.actor', $1::text, true),
    set_config('zoneplanner.request', $2::text, true),
    pg_advisory_xact_lock(hashtextextended('zoneplanner.investor.' || $3::text, 0)),
    site.id,
    coalesce(province_of_site(site.id, $4::date), 0)
FROM site
WHERE site.code = $3::text
