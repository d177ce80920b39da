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
      AND needs_approval($2, parcel.land_use)
    GROUP BY site.id, parcel.land_use
),
measured AS (
    SELECT
        site.id,
        meeting.land_use,
        area_m2(meeting.shared, site.area_srid) AS m2
    FROM meeting
    JOIN site_version AS site ON site.id = meeting.id
    WHERE beyond_tolerance(meeting.shared, site.area_srid)
),
uncovered AS (
    SELECT
        site.id,
        uncovered_m2(
            $2,
            coalesce(sum(measured.m2) FILTER (WHERE measured.land_use = 'LUC'), 0),
            coalesce(sum(measured.m2) FILTER (WHERE measured.land_use = 'LUK'), 0),
            sum(measured.m2),
            min(approved.luc),
            min(approved.luk),
            min(approved.lua)) AS m2
    FROM measured
    JOIN site_version AS site ON site.id = measured.id
    CROSS JOIN LATERAL approved_m2(site.site_id, site.valid, 'infinity') AS approved
    GROUP BY site.id
)
SELECT
    version.id,
    site.code,
    version.name,
    version.boundary_quality,
    version.valid,
    uncovered.m2 / 10000 AS hectares
FROM uncovered
JOIN site_version AS version ON version.id = uncovered.id
JOIN site ON site.id = version.site_id
WHERE uncovered.m2 > rice_tolerance_m2()
ORDER BY uncovered.m2 DESC, version.id;
