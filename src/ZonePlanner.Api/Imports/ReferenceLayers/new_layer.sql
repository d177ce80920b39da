-- The line of a layer: name $1, edition $2, title $3 and in English $4, description $5, owner $6, date $7, source $8, whether identifiers are numbers $9,
-- columns $10, the one that says when $11, kinds of geometry $12, features $13, box $14 to $17, days $18 to $19, what the geometry is called $20.
INSERT INTO reference_layer (
    name, edition, title, title_en, description, owner, data_date, source, numeric_ids,
    columns, time_column, geometry_types, features, west, south, east, north, time_from, time_to, geometry_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);
