-- One row a site of the kind: its facts on the day asked for, or the last of them inside the interval asked for.
-- $1 kind, $2 days asked for, $3 known at, $4 today.
SELECT
    site.code AS id,
    held.boundary AS geometry,
    held.boundary_3857 AS mercator,
    site.code,
    held.name,
    held.name_en,
    held.kind,
    held.status,
    held.boundary_quality AS quality,
    held.decided_ha::double precision AS decided_ha,
    held.declared_ha::double precision AS declared_ha,
    held.measured_m2 / 10000 AS measured_ha,
    held.geodesic_m2 / 10000 AS geodesic_ha,
    province.name AS province,
    coalesce(decision.number, decision.title) AS decision,
    lower(held.valid) AS valid_from,
    upper(held.valid) AS valid_to,
    held.valid_from_precision,
    'EPSG:' || held.area_srid AS area_crs,
    held.aliases,
    held.source,
    held.note
FROM site_version AS held
JOIN site ON site.id = held.site_id
LEFT JOIN decision ON decision.id = held.decision_id
CROSS JOIN LATERAL (
    SELECT coalesce(upper(held.valid * $2) - 1, greatest(lower(held.valid * $2), $4)) AS day
) AS seen
CROSS JOIN LATERAL (
    SELECT coalesce(
        (SELECT containing.name
         FROM site_share AS share
         JOIN unit_version AS containing ON containing.id = share.unit_version_id
         JOIN unit ON unit.id = containing.unit_id
         WHERE share.site_version_id = held.id AND unit.level = 'province' AND containing.valid @> seen.day AND containing.recorded @> $3
         ORDER BY share.m2 DESC, unit.code
         LIMIT 1),
        (SELECT stated.name
         FROM unit_version AS stated
         WHERE stated.recorded @> $3
           AND (stated.unit_id = held.province_id OR stated.unit_id IN (
               SELECT succession.to_id
               FROM unit_succession AS succession
               WHERE succession.from_id = held.province_id AND succession."on" <= seen.day AND succession.recorded @> $3))
         ORDER BY stated.valid @> seen.day DESC, stated.unit_id = held.province_id DESC, lower(stated.valid) DESC NULLS LAST
         LIMIT 1)) AS name
) AS province
WHERE held.kind = $1
  AND held.valid && $2
  AND held.recorded @> $3
  AND NOT EXISTS (
      SELECT
      FROM site_version AS later
      WHERE later.site_id = held.site_id AND later.kind = held.kind AND later.valid && $2 AND later.valid >> held.valid AND later.recorded @> $3)
