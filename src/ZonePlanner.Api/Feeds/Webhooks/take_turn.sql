-- One row: whether this connection is now the one that tells subscription $1. It stays so until it says otherwise, or ends.
SELECT pg_try_advisory_lock(hashtextextended('zoneplanner.webhook ' || $1::text, 0))
