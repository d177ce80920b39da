-- One row: who builds a site, on a day, as the reader may see it. None: nobody is on record.
-- $1 code, $2 the day, $3 known at, $4 provinces whose facts may be seen in full or null.
SELECT json_build_object(
    'site', site.code,
    'disclosure', seen.disclosure,
    'name', seen.name,
    'capital_bn_vnd', seen.capital_bn_vnd,
    'decision', seen.decision,
    'valid_from', lower(seen.valid),
    'valid_to', upper(seen.valid),
    'source', seen.source)
FROM site
CROSS JOIN LATERAL disclosed_investor(site.id, $2::date, $3::timestamptz, $4::bigint[]) AS seen
WHERE site.code = $1::text
