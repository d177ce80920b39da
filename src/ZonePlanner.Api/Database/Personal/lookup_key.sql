-- One row: the key of the digests by which addresses are found, encrypted.
SELECT protected FROM interest.lookup_key
