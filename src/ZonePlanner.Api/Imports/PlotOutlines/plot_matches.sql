-- One staged plot: the site it names, if that has an outline in force on the day $1 (date), the plot it is, if the record has it, and what the record says of that
-- from the day on. $2: the quality of what is staged.
SELECT
    staged.number,
    staged.code,
    staged.parent,
    site.id IS NOT NULL AS has_site,
    place.site_id IS NOT NULL AS has_outline,
    plot.id AS plot_id,
    staged.land_use IS NULL OR EXISTS (SELECT FROM land_use AS known WHERE known.code = staged.land_use) AS knows_land_use,
    coalesce(held.same, false) AS same,
    coalesce(held.measured_m2, 0) / 10000 AS hectares_before,
    area_m2(staged.outline, coalesce(place.area_srid, tm3_srid_at(staged.outline))) / 10000 AS hectares_after
FROM staged_feature AS staged
LEFT JOIN site ON site.code = staged.parent
LEFT JOIN site_version AS place
    ON place.site_id = site.id
    AND upper_inf(place.recorded)
    AND place.valid @> $1::date
    AND in_force(place.status)
    AND place.boundary IS NOT NULL
LEFT JOIN plot ON plot.code = staged.code AND plot.site_id = site.id
LEFT JOIN LATERAL (
    SELECT
        max(line.measured_m2) FILTER (WHERE line.valid @> $1::date) AS measured_m2,
        bool_and(
            ST_AsBinary(line.boundary) = ST_AsBinary(staged.outline)
            AND line.boundary_quality = $2
            AND line.land_use_code IS NOT DISTINCT FROM coalesce(staged.land_use, line.land_use_code)
            AND line.declared_ha IS NOT DISTINCT FROM coalesce(staged.declared_ha, line.declared_ha)) AS same
    FROM plot_version AS line
    WHERE line.plot_id = plot.id
      AND upper_inf(line.recorded)
      AND line.valid && daterange($1::date, NULL)
      AND folded_words(line.label) = folded_words(staged.name)
) AS held ON true
ORDER BY staged.number;
