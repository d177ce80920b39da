-- The first key of the digests, unless there is one. $1 the key, encrypted.
INSERT INTO interest.lookup_key (protected) VALUES ($1::bytea) ON CONFLICT DO NOTHING
