-- One row: a plan, with the province that made it and the one that province lies in on the day.
-- $1 code or null for all, $2 the provinces that may have made it or null, $3 the day, $4 known at.
SELECT json_build_object(
    'code', p.code,
    'title', p.title,
    'title_en', p.title_en,
    'from_year', p.from_year,
    'until_year', p.until_year,
    'province', province.code,
    'province_name', (
        SELECT v.name
        FROM unit_version AS v
        WHERE v.unit_id = p.province_id
          AND v.recorded @> $4::timestamptz
        ORDER BY v.valid @> $3::date DESC, upper(v.valid) DESC
        LIMIT 1),
    'part_of', (
        SELECT next.code
        FROM unit_succession AS s
        JOIN unit AS next ON next.id = s.to_id
        WHERE s.from_id = p.province_id
          AND s.on <= $3::date
          AND s.recorded @> $4::timestamptz
          AND next.level = 'province'
        ORDER BY s.on DESC, next.code
        LIMIT 1),
    'decision', (
        SELECT json_build_object(
            'code', d.code,
            'number', d.number,
            'issuer', d.issuer,
            'title', d.title,
            'title_en', d.title_en,
            'signed_on', d.signed_on,
            'in_force_on', d.in_force_on,
            'year', d.year,
            'link', d.link,
            'source', d.source,
            'note', d.note)
        FROM decision AS cited
        JOIN decision AS d ON d.code = cited.code
        WHERE cited.id = p.decision_id
          AND d.recorded @> $4::timestamptz),
    'source', p.source,
    'note', p.note)
FROM plan AS p
JOIN unit AS province ON province.id = p.province_id
WHERE p.recorded @> $4::timestamptz
  AND ($1::text IS NULL OR p.code = $1::text)
  AND ($2::bigint[] IS NULL OR p.province_id = ANY ($2::bigint[]))
ORDER BY p.code COLLATE "C"
