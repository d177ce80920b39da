-- The owner of an address did not ask for mail: none is written to it for a month. $1 the digest of the address.
INSERT INTO interest.refused (address_key, until)
VALUES ($1::bytea, now() + interval '30 days')
ON CONFLICT (address_key) DO UPDATE SET until = excluded.until
