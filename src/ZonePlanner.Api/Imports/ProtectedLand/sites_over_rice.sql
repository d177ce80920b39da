-- One published zone or cluster that would lie over staged rice land no approval covers: what the guard will refuse, all at once.
-- $1: when the layer holds (daterange). $2: its kind.
WITH meeting AS (
    SELECT
        site.id,
        parcel.land_use,
        ST_UnaryUnion(ST_Collect(CASE
            WHEN ST_Covers(site.boundary, parcel.outline) THEN parcel.outline
            ELSE ST_CollectionExtract(ST_Intersection(site.boundary, parcel.outline), 3)
        END)) AS shared
    FROM site_version AS site
    JOIN staged_feature AS parcel ON parcel.outline && site.boundary AND ST_Intersects(parcel.outline, site.boundary)
    WHERE upper_inf(site.recorded)
      AND in_force(site.status)
      AND site.kind IN ('industrial-zone', 'industrial-cluster')
      AND site.valid && $1
      AND (parcel.land_use IN ('LUC', 'LUK') OR $2 = 'high-yield-rice')
    GROUP BY site.id, parcel.land_use
),
uncovered AS (
    SELECT
        site.id,
        greatest(0, sum(CASE
            WHEN $2 = 'rice-land' THEN greatest(0, area_m2(meeting.shared, site.area_srid) - 10000 * approved_ha(site.site_id, meeting.land_use, site.valid))
            ELSE area_m2(meeting.shared, site.area_srid) - 10000 * (approved_ha(site.site_id, 'LUC', site.valid) + approved_ha(site.site_id, 'LUK', site.valid))
        END) - 10000 * approved_ha(site.site_id, 'LUA', site.valid)) AS m2
    FROM meeting
    JOIN site_version AS site ON site.id = meeting.id
    WHERE beyond_tolerance(meeting.shared, site.area_srid)
    GROUP BY site.id, site.site_id, site.valid
)
SELECT
    version.id,
    site.code,
    version.name,
    version.boundary_quality,
    uncovered.m2 / 10000 AS hectares
FROM uncovered
JOIN site_version AS version ON version.id = uncovered.id
JOIN site ON site.id = version.site_id
WHERE uncovered.m2 > rice_tolerance_m2()
ORDER BY uncovered.m2 DESC;
