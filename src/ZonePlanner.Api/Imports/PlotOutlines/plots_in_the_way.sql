-- Why staged plots $1 (int[]) cannot lie where they do from the day $2 (date): a site that does not hold the whole of one, a plot of the record under one, or another
-- of them. One row a reason, the largest first.
WITH planned AS (
    SELECT
        staged.number,
        staged.name,
        staged.outline,
        staged.parent,
        site.id AS site_id,
        plot.id AS plot_id,
        coalesce(place.area_srid, tm3_srid_at(staged.outline)) AS srid
    FROM staged_feature AS staged
    JOIN site ON site.code = staged.parent
    JOIN site_version AS place ON place.site_id = site.id AND upper_inf(place.recorded) AND place.valid @> $2::date
    LEFT JOIN plot ON plot.code = staged.code
    WHERE staged.number = ANY($1::int[])
)
SELECT
    planned.number,
    'site' AS against,
    planned.parent AS other,
    coalesce(outside.m2, area_m2(planned.outline, planned.srid)) / 10000 AS hectares
FROM planned
CROSS JOIN LATERAL sites_left(planned.site_id, planned.outline, planned.srid, daterange($2::date, NULL)) AS outside
UNION ALL
SELECT
    planned.number,
    'plot',
    plot.code,
    met.m2 / 10000
FROM planned
CROSS JOIN LATERAL plots_overlapped(planned.outline, planned.srid, daterange($2::date, NULL), planned.plot_id) AS met
JOIN plot ON plot.id = met.plot_id
WHERE met.plot_id NOT IN (SELECT redrawn.plot_id FROM planned AS redrawn WHERE redrawn.plot_id IS NOT NULL)
UNION ALL
SELECT
    planned.number,
    'feature',
    other.name,
    area_m2(ST_CollectionExtract(ST_Intersection(planned.outline, other.outline), 3), planned.srid) / 10000
FROM planned
JOIN planned AS other ON other.number <> planned.number AND other.outline && planned.outline AND ST_Intersects(other.outline, planned.outline)
WHERE NOT ST_Touches(other.outline, planned.outline)
  AND beyond_tolerance(ST_CollectionExtract(ST_Intersection(planned.outline, other.outline), 3), planned.srid)
ORDER BY hectares DESC;
