-- One row: who builds a site, on a day, as the reader may see it. None: nobody is on record.
-- $1 code, $2 the day, $3 known at, $4 provinces whose facts may be seen in full or null.
SELECT json_build_object(
    'site', site.code,
    'disclosure', seen.disclosure,
    'name', seen.name,
    'capital_bn_vnd', seen.capital_bn_vnd,
    'decision', seen.decision,
    'valid_from', lower(told.valid),
    'valid_to', upper(told.valid),
    'source', seen.source)
FROM site
CROSS JOIN LATERAL disclosed_investor(site.id, $2::date, $3::timestamptz, $4::bigint[]) AS seen
-- Of those who may not be named, neither is the day told on which one followed another: they are one.
CROSS JOIN LATERAL (
    SELECT period.valid
    FROM (
        SELECT unnest(range_agg(held.valid)) AS valid
        FROM site_investor AS held
        WHERE held.site_id = site.id
          AND held.recorded @> $3::timestamptz
    ) AS period
    WHERE seen.name IS NULL
      AND period.valid @> $2::date
    UNION ALL
    SELECT seen.valid
    WHERE seen.name IS NOT NULL
) AS told
WHERE site.code = $1::text
