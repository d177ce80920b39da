-- Which of the layers $1 (bigint[]) looked at some of the ground $2 (geometry).
SELECT id
FROM protected_layer
WHERE id = ANY($1)
  AND ST_Intersects(extent, $2);
