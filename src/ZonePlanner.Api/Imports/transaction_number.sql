-- The number of this transaction, by which it can be asked for while it lasts.
SELECT pg_current_xact_id()::text;
