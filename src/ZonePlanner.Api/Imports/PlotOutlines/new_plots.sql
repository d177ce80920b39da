-- The plots of staged features $1 (int[]) that the record does not have yet.
INSERT INTO plot (code, site_id)
SELECT
    staged.code,
    site.id
FROM staged_feature AS staged
JOIN site ON site.code = staged.parent
WHERE staged.number = ANY($1::int[])
ORDER BY staged.number;
