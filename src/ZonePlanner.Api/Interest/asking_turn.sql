-- No row that matters: waits for whoever else is asking an address to confirm, until their transaction ends.
SELECT pg_advisory_xact_lock(27112026, 1)
