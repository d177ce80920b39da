-- Takes the features numbered $1 (int[]) out of the load.
DELETE FROM staged_feature
WHERE number = ANY($1);
