-- What this transaction records is signed $1 (who), $2 (by which request); who writes the plots of the name $3 (a plot, or a site) stands in one queue.
SELECT
    set_config('zoneplanner.actor', $1::text, true),
    set_config('zoneplanner.request', $2::text, true),
    pg_advisory_xact_lock(hashtextextended('zoneplanner.plots.' || $3::text, 0))
