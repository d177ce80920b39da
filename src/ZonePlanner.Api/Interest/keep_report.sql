-- A report of an error. $1 its id, $2 site, $3 plot, $4 provinces, $5 words, encrypted, $6 longitude, $7 latitude, $8 language,
-- $9 digest of the address, $10 contact, encrypted, $11 version of the consent; the last three null for somebody who wants no answer.
INSERT INTO interest.error_report (id, site_id, plot_id, provinces, words, place, language, address_key, contact, consent)
VALUES (
    $1::uuid, $2::bigint, $3::bigint, $4::bigint[], $5::bytea, ST_SetSRID(ST_MakePoint($6::float8, $7::float8), 4326), $8::text,
    $9::bytea, $10::bytea, $11::text)
