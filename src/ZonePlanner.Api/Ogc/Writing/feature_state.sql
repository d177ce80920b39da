-- One row: the version of a site that a feature shows, when it was recorded, and the proposals on their way that would change the site.
-- $1 code, $2 kind, $3 days asked for, $4 known at, $5 whether proposals are looked for.
SELECT
    held.id,
    lower(held.recorded) AS recorded,
    held.province_id,
    held.measured_m2,
    pending.ids,
    pending.at
FROM site_version AS held
JOIN site ON site.id = held.site_id
CROSS JOIN LATERAL (
    SELECT
        string_agg(p.id::text, ' ' ORDER BY p.id) AS ids,
        max(p.updated_at) AS at
    FROM proposal AS p
    WHERE $5::boolean
      AND p.state IN ('submitted', 'returned', 'approved')
      AND EXISTS (
          SELECT
          FROM json_array_elements(CASE json_typeof(p.content -> 'changes') WHEN 'array' THEN p.content -> 'changes' ELSE '[]' END) AS change
          WHERE change ->> 'site' = site.code)
) AS pending
WHERE site.code = $1
  AND held.kind = $2
  AND held.valid && $3
  AND held.recorded @> $4
ORDER BY lower(held.valid) DESC NULLS LAST
LIMIT 1
