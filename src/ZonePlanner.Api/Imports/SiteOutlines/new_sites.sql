-- Sites the record does not have yet, from features $1 (int[]).
INSERT INTO site (code)
SELECT code
FROM staged_feature
WHERE number = ANY($1);
