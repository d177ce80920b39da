-- The new layer; gives its id.
INSERT INTO protected_layer (code, kind, name, owner, data_date, valid, extent, quality, area_srid, source, note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id;
