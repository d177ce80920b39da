-- One row a site with interest in its plots, as it is on a day: how many people, and how many hectares they want. $1 provinces, $2 the day, $3 known at.
WITH
-- Who asks twice for one plot wants it once, as they said last.
wanting AS (
    SELECT DISTINCT ON (e.address_key, e.plot_id)
        p.site_id,
        e.address_key,
        coalesce(e.hectares_from, e.hectares_to, seen.measured_m2 / 10000) AS hectares_from,
        coalesce(e.hectares_to, e.hectares_from, seen.measured_m2 / 10000) AS hectares_to
    FROM interest.expression AS e
    JOIN plot AS p ON p.id = e.plot_id
    LEFT JOIN disclosed_plots(daterange($2::date, $2::date, '[]'), $3::timestamptz, $1::bigint[]) AS seen ON seen.plot_id = e.plot_id
    WHERE e.confirmed_at IS NOT NULL
    ORDER BY e.address_key, e.plot_id, e.confirmed_at DESC
),
wanted AS (
    SELECT
        site_id,
        count(DISTINCT address_key) AS people,
        sum(hectares_from) AS hectares_from,
        sum(hectares_to) AS hectares_to
    FROM wanting
    GROUP BY site_id
)
SELECT jsonb_build_object(
    'site', s.code,
    'name', v.name,
    'kind', v.kind,
    'status', v.status,
    'longitude', round(ST_X(middle.point)::numeric, 7),
    'latitude', round(ST_Y(middle.point)::numeric, 7),
    'people', CASE WHEN w.people < 3 THEN '<3' ELSE w.people::text END,
    'hectares_from', CASE WHEN w.people >= 3 THEN round(w.hectares_from::numeric, 4) END,
    'hectares_to', CASE WHEN w.people >= 3 THEN round(w.hectares_to::numeric, 4) END)
FROM wanted AS w
JOIN site AS s ON s.id = w.site_id
JOIN site_version AS v ON v.site_id = w.site_id
CROSS JOIN LATERAL (SELECT ST_PointOnSurface(v.boundary) AS point) AS middle
WHERE v.valid @> $2::date
  AND v.recorded @> $3::timestamptz
  AND v.province_id = ANY ($1::bigint[])
ORDER BY s.code
