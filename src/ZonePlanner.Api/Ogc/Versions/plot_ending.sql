-- One row: how a plot ended. What came after it is not on the record: the plots that lie there now are found by their place.
-- $1 always plot, $2 code, $3 known at.
SELECT json_build_object('ended_by', NULL, 'successors', coalesce((
    SELECT json_agg(json_build_object('id', next.code, 'variant', 'plot', 'name', next.label, 'on', lower(next.valid), 'movement', NULL) ORDER BY next.code)
    FROM disclosed_plots('(,)', $3::timestamptz, NULL) AS next
    WHERE next.plot_id <> last.plot_id
      AND next.boundary && last.boundary
      AND ST_Intersects(next.boundary, ST_PointOnSurface(last.boundary))
      AND lower(next.valid) >= upper(last.valid)), '[]'))
FROM (
    SELECT seen.plot_id, seen.boundary, seen.valid
    FROM disclosed_plots('(,)', $3::timestamptz, NULL) AS seen
    WHERE $1::text = 'plot'
      AND seen.code = $2::text
    ORDER BY upper(seen.valid) DESC NULLS FIRST
    LIMIT 1
) AS last
