-- Ground a staged site may not have: published sites of its level, other staged sites, rice land that no approval covers. One row a pair.
-- $1: numbers of the features (int[]); $2, $3, $4: kind, status (text[]) and site (bigint[], null when new) of each; $5: days (daterange); $6: zone of areas, or null.
WITH planned AS (
    SELECT
        staged.number,
        coalesce(staged.name, staged.code) AS name,
        staged.outline,
        coalesce($6, tm3_srid_at(staged.outline)) AS srid,
        plan.kind,
        plan.site_id
    FROM unnest($1::int[], $2::text[], $3::text[], $4::bigint[]) AS plan (number, kind, status, site_id)
    JOIN staged_feature AS staged ON staged.number = plan.number
    WHERE in_force(plan.status)
)
SELECT
    planned.number,
    planned.name,
    'site' AS against,
    site.code AS other,
    overlap.m2 / 10000 AS hectares
FROM planned
CROSS JOIN LATERAL sites_overlapped(planned.outline, planned.srid, planned.kind, $5, planned.site_id, 'infinity') AS overlap
JOIN site ON site.id = overlap.site_id
WHERE overlap.site_id <> ALL(array_remove($4, NULL))
UNION ALL
SELECT
    planned.number,
    planned.name,
    'feature',
    coalesce(other.name, other.number::text),
    area_m2(ST_CollectionExtract(ST_Intersection(planned.outline, other.outline), 3), planned.srid) / 10000
FROM planned
JOIN planned AS other ON other.number > planned.number AND level_of(other.kind) = level_of(planned.kind) AND ST_Intersects(other.outline, planned.outline)
WHERE beyond_tolerance(ST_CollectionExtract(ST_Intersection(planned.outline, other.outline), 3), planned.srid)
UNION ALL
SELECT
    planned.number,
    planned.name,
    'rice',
    layer.code,
    rice.uncovered_m2 / 10000
FROM planned
CROSS JOIN LATERAL rice_uncovered(planned.outline, planned.srid, $5, planned.site_id) AS rice
JOIN protected_layer AS layer ON layer.id = rice.layer_id
WHERE rice.uncovered_m2 > rice_tolerance_m2()
  AND planned.kind IN ('industrial-zone', 'industrial-cluster')
ORDER BY hectares DESC;
