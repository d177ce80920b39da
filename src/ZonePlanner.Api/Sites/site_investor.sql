-- One row: who builds a site, on a day, as the reader may see it; without a name where nobody is on record, or they may not be named. None: no such site.
-- The revision, its newest line (0: none), is for those who may change it: a number would tell everybody else that a hidden line changed.
-- $1 code, $2 the day, $3 known at, $4 provinces whose facts may be seen in full or null.
SELECT json_build_object(
    'revision', CASE
        WHEN province_of_site(site.id, $2::date) = ANY ($4::bigint[])
            THEN (SELECT coalesce(max(line.id), 0) FROM site_investor AS line WHERE line.site_id = site.id AND line.recorded @> $3::timestamptz)
    END,
    'site', site.code,
    'disclosure', coalesce(seen.disclosure, disclosure(place.status, false)),
    'name', seen.name,
    'capital_bn_vnd', seen.capital_bn_vnd,
    'decision', seen.decision,
    'valid_from', lower(told.valid),
    'valid_to', upper(told.valid),
    'source', seen.source)
FROM site
LEFT JOIN site_version AS place
    ON place.site_id = site.id
    AND place.valid @> $2::date
    AND place.recorded @> $3::timestamptz
LEFT JOIN LATERAL disclosed_investor(site.id, $2::date, $3::timestamptz, $4::bigint[]) AS seen ON true
-- Of those who may not be named, neither is the day told on which one followed another: they are one. Of a site that only stands in a plan, or stood, nothing is.
LEFT JOIN LATERAL (
    SELECT period.valid
    FROM (
        SELECT unnest(range_agg(held.valid)) AS valid
        FROM site_investor AS held
        WHERE held.site_id = site.id
          AND held.recorded @> $3::timestamptz
    ) AS period
    WHERE seen.name IS NULL
      AND seen.disclosure = 'in-procedure'
      AND period.valid @> $2::date
    UNION ALL
    SELECT seen.valid
    WHERE seen.name IS NOT NULL
) AS told ON true
WHERE site.code = $1::text
