-- The instant of the recording that this transaction has begun.
SELECT d.instant FROM dataset_version AS d WHERE d.transaction = pg_current_xact_id();
