-- Mends the outlines that are not valid polygons, keeping what of them is area.
UPDATE staged_feature
SET outline = ST_Multi(ST_CollectionExtract(ST_MakeValid(outline, 'method=structure'), 3))
WHERE NOT ST_IsValid(outline);
