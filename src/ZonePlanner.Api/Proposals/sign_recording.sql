-- What this transaction records is signed $1 (who), $2 (by which request); who publishes proposals of one province, that of $3, stands in one queue.
SELECT
    set_config('zoneplanner.actor', $1::text, true),
    set_config('zoneplanner.request', $2::text, true),
    pg_advisory_xact_lock(hashtextextended('zoneplanner.publish', (SELECT p.province_id FROM proposal AS p WHERE p.id = $3::uuid)))
