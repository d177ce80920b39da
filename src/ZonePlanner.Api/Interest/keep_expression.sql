-- An expression of interest, not confirmed yet. $1 its id, $2 digest of the address, $3 contact, encrypted, $4 language, $5 version of the consent,
-- $6 plot, $7 provinces, $8 whether there is a need, $9 to $18 the need,
-- $19 the area it is to lie in, as WKB.
INSERT INTO interest.expression (
    id, address_key, contact, language, consent, plot_id, provinces, has_need, province, hectares_from, hectares_to, industry,
    power_mw, water_m3_day, wastewater_m3_day, height_m, price_up_to, price_unit, area)
VALUES (
    $1::uuid, $2::bytea, $3::bytea, $4::text, $5::text, $6::bigint, $7::bigint[], $8::boolean, $9::text, $10::numeric, $11::numeric, $12::text,
    $13::float8, $14::float8, $15::float8, $16::float8, $17::numeric, $18::text, ST_Multi(ST_GeomFromWKB($19::bytea, 4326)))
