-- One row: a site that counts on the day, with one unit of the level in which it lies; a site in several units has several rows, one in
-- none has one. Without an outline the unit is the one its source names, if it names just one: itself, or what it became or came from.
-- $1 the day, $2 known at, $3 kinds, $4 statuses, $5 level or null, $6 the day whose units are used,
-- $7 the provinces a site may belong to or null, $8 those it may lie in.
WITH RECURSIVE
counted AS (
    SELECT
        v.id,
        v.kind,
        v.status,
        round(v.decided_ha * 10000)::bigint AS decided_m2,
        round(v.declared_ha * 10000)::bigint AS declared_m2,
        v.measured_m2,
        v.boundary_quality,
        v.province_id,
        v.stated_units
    FROM site_version AS v
    WHERE v.valid @> $1::date
      AND v.recorded @> $2::timestamptz
      AND v.kind = ANY ($3::text[])
      AND v.status = ANY ($4::text[])
      AND ($7::bigint[] IS NULL OR v.province_id = ANY ($7::bigint[]) OR EXISTS (
          SELECT
          FROM site_share AS part
          JOIN unit_version AS u ON u.id = part.unit_version_id
          WHERE part.site_version_id = v.id
            AND u.unit_id = ANY ($8::bigint[])
            AND u.recorded @> $2::timestamptz))
),
unit_at AS (
    SELECT
        unit.id,
        unit.code,
        v.id AS version_id
    FROM unit
    JOIN unit_version AS v ON v.unit_id = unit.id
    WHERE unit.level = $5::text
      AND v.valid @> $6::date
      AND v.recorded @> $2::timestamptz
),
named AS (
    SELECT
        counted.id AS site_version_id,
        unit.id AS unit_id
    FROM counted
    JOIN unit ON unit.code = ANY (counted.stated_units) OR unit.id = counted.province_id
    WHERE unit.level = $5::text
      AND counted.measured_m2 IS NULL
),
lineage AS (
    SELECT
        site_version_id,
        unit_id
    FROM named
    UNION
    SELECT
        lineage.site_version_id,
        next.id
    FROM lineage
    JOIN unit_succession AS s ON s.from_id = lineage.unit_id AND s.on <= $6::date OR s.to_id = lineage.unit_id AND s.on > $6::date
    JOIN unit AS next ON next.id = CASE WHEN s.from_id = lineage.unit_id THEN s.to_id ELSE s.from_id END
    WHERE s.recorded @> $2::timestamptz
      AND next.level = $5::text
      AND NOT EXISTS (SELECT FROM unit_at WHERE unit_at.id = lineage.unit_id)
),
part AS (
    SELECT
        share.site_version_id,
        unit_at.code,
        share.m2
    FROM counted
    JOIN site_share AS share ON share.site_version_id = counted.id
    JOIN unit_at ON unit_at.version_id = share.unit_version_id
    UNION ALL
    SELECT
        lineage.site_version_id,
        min(unit_at.code),
        NULL
    FROM lineage
    JOIN unit_at ON unit_at.id = lineage.unit_id
    GROUP BY lineage.site_version_id
    HAVING count(*) = 1
)
SELECT
    counted.id,
    counted.kind,
    counted.status,
    counted.decided_m2,
    counted.declared_m2,
    counted.measured_m2,
    counted.boundary_quality = 'schematic' AS schematic,
    part.code AS unit,
    part.m2
FROM counted
LEFT JOIN part ON part.site_version_id = counted.id
ORDER BY counted.id, part.code COLLATE "C"
