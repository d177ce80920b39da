-- One row: whether this connection was the one that told subscription $1.
SELECT pg_advisory_unlock(hashtextextended('zoneplanner.webhook ' || $1::text, 0))
