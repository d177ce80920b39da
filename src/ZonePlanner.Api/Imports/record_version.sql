-- The version of the record: one more with every transaction that writes.
SELECT version
FROM dataset_version;
