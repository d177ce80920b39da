-- One row: what this transaction records is signed $1 (who), $2 (by which request); who names investors of the site $3 stands in one queue.
SELECT
    set_config('zoneplanner.actor', $1::text, true),
    set_config('zoneplanner.request', $2::text, true),
    pg_advisory_xact_lock(hashtextextended('zoneplanner.investor.' || $3::text, 0))
