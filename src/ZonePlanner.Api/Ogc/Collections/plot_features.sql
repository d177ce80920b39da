-- One row a plot, as it may be seen: its facts on the day asked for, or the last of them inside the interval asked for.
-- $1 always plot, $2 days asked for, $3 known at, $4 today.
SELECT
    seen.code AS id,
    seen.boundary AS geometry,
    seen.boundary_3857 AS mercator,
    seen.code,
    seen.label,
    seen.site,
    seen.site_name,
    seen.site_kind,
    seen.site_status,
    province.name AS province,
    seen.disclosure,
    seen.status,
    seen.quality,
    seen.measured_m2 / 10000 AS measured_ha,
    seen.geodesic_m2 / 10000 AS geodesic_ha,
    seen.declared_ha::double precision AS declared_ha,
    'EPSG:' || seen.area_srid AS area_crs,
    seen.land_use_code AS land_use,
    seen.lease_until,
    seen.price_from::double precision AS price_from,
    seen.price_to::double precision AS price_to,
    seen.price_unit,
    seen.industries_allowed,
    seen.industries_refused,
    seen.height_m,
    seen.density_pct,
    seen.power_mw,
    seen.water_m3_day,
    seen.wastewater_m3_day,
    seen.gas,
    seen.telecom,
    seen.road_width_m,
    (SELECT min((report.value ->> 'on')::date) FROM jsonb_each(seen.reports) AS report) AS reported_on,
    seen.tenant,
    seen.project,
    seen.project_industry,
    seen.capital_bn_vnd::double precision AS capital_bn_vnd,
    seen.promised_operation,
    seen.operating_on,
    seen.decision,
    lower(seen.valid) AS valid_from,
    upper(seen.valid) AS valid_to,
    seen.source,
    seen.note
FROM disclosed_plots($2, $3, NULL) AS seen
LEFT JOIN LATERAL (
    SELECT named.name
    FROM unit_version AS named
    WHERE named.recorded @> $3
      AND (named.unit_id = seen.province_id OR named.unit_id IN (
          SELECT succession.to_id
          FROM unit_succession AS succession
          WHERE succession.from_id = seen.province_id AND succession."on" <= $4 AND succession.recorded @> $3))
    ORDER BY named.valid @> $4 DESC, named.unit_id = seen.province_id DESC, lower(named.valid) DESC NULLS LAST
    LIMIT 1
) AS province ON true
WHERE upper($2) - lower($2) = 1
   OR NOT EXISTS (SELECT FROM disclosed_plots($2, $3, NULL) AS later WHERE later.plot_id = seen.plot_id AND later.valid >> seen.valid)
