-- The ground under the staged parcels and no more.
SELECT ST_Multi(ST_UnaryUnion(ST_Collect(outline)))
FROM staged_feature;
