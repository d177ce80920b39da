-- Plots as they may be seen: one row a period in which nothing of a plot that may be seen changes, among the days asked for. What may not be seen is null, and
-- neither the days on which it changed nor when that was recorded are told: such lines are one. Where a fact was read may name who holds a plot, and is told
-- with it. Every reader of plots, of whatever kind, reads them here; sees: the provinces whose officers ask, null for everybody else.
CREATE OR REPLACE FUNCTION disclosed_plots(days daterange, known timestamptz, sees bigint[])
RETURNS TABLE (
    version_id bigint, plot_id bigint, code text, site_id bigint, site text, site_name text, site_kind text, site_status text, province_id bigint, disclosure text,
    valid daterange, recorded tstzrange, label text, boundary geometry, boundary_3857 geometry, quality text, area_srid int, measured_m2 double precision,
    geodesic_m2 double precision, declared_ha numeric, source_crs text, industries_allowed text[], industries_refused text[], reports jsonb,
    status text, decision_id bigint, decision text, land_use_code text, lease_until date, price_from numeric, price_to numeric, price_unit text,
    height_m double precision, density_pct double precision, power_mw double precision, water_m3_day double precision, wastewater_m3_day double precision,
    gas boolean, telecom boolean, road_width_m double precision, project_industry text, promised_start date, promised_operation date, started_on date,
    operating_on date, tenant text, project text, capital_bn_vnd numeric, source text, note text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH line AS NOT MATERIALIZED (
        SELECT
            held.id AS version_id,
            held.plot_id,
            plot.code,
            plot.site_id,
            site.code AS site,
            place.name AS site_name,
            place.kind AS site_kind,
            place.status AS site_status,
            place.province_id,
            part.disclosure,
            part.valid,
            held.recorded,
            held.label,
            held.boundary,
            held.boundary_3857,
            held.boundary_quality AS quality,
            held.area_srid,
            held.measured_m2,
            held.geodesic_m2,
            held.declared_ha,
            held.source_crs,
            held.industries_allowed,
            held.industries_refused,
            CASE
                WHEN may.see_figures THEN held.reports
                ELSE (SELECT coalesce(jsonb_object_agg(report.key, report.value), '{}')
                      FROM jsonb_each(held.reports) AS report
                      WHERE report.key IN ('declaredHa', 'industriesAllowed', 'industriesRefused'))
            END AS reports,
            CASE WHEN may.see_figures THEN held.status END AS status,
            CASE WHEN may.see_all THEN held.decision_id END AS decision_id,
            CASE WHEN may.see_all THEN coalesce(decision.number, decision.title) WHEN may.see_figures THEN decision.number END AS decision,
            CASE WHEN may.see_figures THEN held.land_use_code END AS land_use_code,
            CASE WHEN may.see_figures THEN held.lease_until END AS lease_until,
            CASE WHEN may.see_figures THEN held.price_from END AS price_from,
            CASE WHEN may.see_figures THEN held.price_to END AS price_to,
            CASE WHEN may.see_figures THEN held.price_unit END AS price_unit,
            CASE WHEN may.see_figures THEN held.height_m END AS height_m,
            CASE WHEN may.see_figures THEN held.density_pct END AS density_pct,
            CASE WHEN may.see_figures THEN held.power_mw END AS power_mw,
            CASE WHEN may.see_figures THEN held.water_m3_day END AS water_m3_day,
            CASE WHEN may.see_figures THEN held.wastewater_m3_day END AS wastewater_m3_day,
            CASE WHEN may.see_figures THEN held.gas END AS gas,
            CASE WHEN may.see_figures THEN held.telecom END AS telecom,
            CASE WHEN may.see_figures THEN held.road_width_m END AS road_width_m,
            CASE WHEN may.see_figures THEN held.project_industry END AS project_industry,
            CASE WHEN may.see_figures THEN held.promised_start END AS promised_start,
            CASE WHEN may.see_figures THEN held.promised_operation END AS promised_operation,
            CASE WHEN may.see_figures THEN held.started_on END AS started_on,
            CASE WHEN may.see_figures THEN held.operating_on END AS operating_on,
            CASE WHEN may.see_all THEN held.tenant END AS tenant,
            CASE WHEN may.see_all THEN held.project END AS project,
            CASE WHEN may.see_all THEN held.capital_bn_vnd END AS capital_bn_vnd,
            CASE WHEN may.see_all THEN held.source END AS source,
            CASE WHEN may.see_all THEN held.note END AS note,
            place.id AS place_id,
            may.see_all,
            held.valid * place.valid AS both_valid
        FROM plot_version AS held
        JOIN plot ON plot.id = held.plot_id
        JOIN site ON site.id = plot.site_id
        JOIN site_version AS place ON place.site_id = plot.site_id
        LEFT JOIN decision ON decision.id = held.decision_id
        CROSS JOIN LATERAL (
            SELECT disclosure(place.status, false) AS disclosure, held.valid * place.valid AS valid
            WHERE place.status <> 'planned'
            UNION ALL
            SELECT disclosure(place.status, true), investor.valid * held.valid * place.valid
            FROM site_investor AS investor
            WHERE place.status = 'planned'
              AND investor.site_id = plot.site_id
              AND investor.recorded @> known
              AND investor.valid && (held.valid * place.valid)
            UNION ALL
            SELECT disclosure(place.status, false), rest.valid
            FROM unnest(datemultirange(held.valid * place.valid) - coalesce((
                SELECT range_agg(investor.valid)
                FROM site_investor AS investor
                WHERE investor.site_id = plot.site_id AND investor.recorded @> known), '{}')) AS rest (valid)
            WHERE place.status = 'planned'
        ) AS part
        CROSS JOIN LATERAL (
            SELECT
                part.disclosure = 'all' OR coalesce(place.province_id = ANY (sees), false) AS see_all,
                part.disclosure <> 'plan-only' OR coalesce(place.province_id = ANY (sees), false) AS see_figures
        ) AS may
        WHERE held.recorded @> known
          AND place.valid && held.valid
          AND place.recorded @> known
          AND in_force(place.status)
    )
    SELECT
        line.version_id, line.plot_id, line.code, line.site_id, line.site, line.site_name, line.site_kind, line.site_status, line.province_id,
        line.disclosure, line.valid, line.recorded, line.label, line.boundary, line.boundary_3857, line.quality, line.area_srid, line.measured_m2,
        line.geodesic_m2, line.declared_ha, line.source_crs, line.industries_allowed, line.industries_refused, line.reports, line.status,
        line.decision_id, line.decision, line.land_use_code, line.lease_until, line.price_from, line.price_to, line.price_unit, line.height_m,
        line.density_pct, line.power_mw, line.water_m3_day, line.wastewater_m3_day, line.gas, line.telecom, line.road_width_m, line.project_industry,
        line.promised_start, line.promised_operation, line.started_on, line.operating_on, line.tenant, line.project, line.capital_bn_vnd, line.source,
        line.note
    FROM line
    WHERE line.see_all
      AND (line.site_status <> 'planned' OR sees IS NOT NULL)
      AND line.both_valid && days
      AND line.valid && days
    UNION ALL
    SELECT
        told.version_id, told.plot_id, told.code, told.site_id, told.site, told.site_name, told.site_kind, told.site_status, told.province_id,
        told.disclosure, period.valid, NULL, told.label, told.boundary, told.boundary_3857, told.quality, told.area_srid, told.measured_m2,
        told.geodesic_m2, told.declared_ha, told.source_crs, told.industries_allowed, told.industries_refused, told.reports, told.status,
        told.decision_id, told.decision, told.land_use_code, told.lease_until, told.price_from, told.price_to, told.price_unit, told.height_m,
        told.density_pct, told.power_mw, told.water_m3_day, told.wastewater_m3_day, told.gas, told.telecom, told.road_width_m, told.project_industry,
        told.promised_start, told.promised_operation, told.started_on, told.operating_on, told.tenant, told.project, told.capital_bn_vnd, told.source,
        told.note
    FROM (
        SELECT
            max(line.version_id) AS version_id,
            range_agg(line.valid) AS valid,
            line.plot_id, line.code, line.site_id, line.site, line.site_name, line.site_kind, line.site_status, line.province_id, line.disclosure,
            line.label, line.boundary, line.boundary_3857, line.quality, line.area_srid, line.measured_m2, line.geodesic_m2, line.declared_ha,
            line.source_crs, line.industries_allowed, line.industries_refused, line.reports, line.status, line.decision_id, line.decision,
            line.land_use_code, line.lease_until, line.price_from, line.price_to, line.price_unit, line.height_m, line.density_pct, line.power_mw,
            line.water_m3_day, line.wastewater_m3_day, line.gas, line.telecom, line.road_width_m, line.project_industry, line.promised_start,
            line.promised_operation, line.started_on, line.operating_on, line.tenant, line.project, line.capital_bn_vnd, line.source, line.note
        FROM line
        WHERE NOT line.see_all
          AND line.site_status = 'planned'
        GROUP BY
            line.place_id, line.plot_id, line.code, line.site_id, line.site, line.site_name, line.site_kind, line.site_status, line.province_id,
            line.disclosure, line.label, line.boundary, line.boundary_3857, line.quality, line.area_srid, line.measured_m2, line.geodesic_m2,
            line.declared_ha, line.source_crs, line.industries_allowed, line.industries_refused, line.reports, line.status, line.decision_id,
            line.decision, line.land_use_code, line.lease_until, line.price_from, line.price_to, line.price_unit, line.height_m, line.density_pct,
            line.power_mw, line.water_m3_day, line.wastewater_m3_day, line.gas, line.telecom, line.road_width_m, line.project_industry,
            line.promised_start, line.promised_operation, line.started_on, line.operating_on, line.tenant, line.project, line.capital_bn_vnd,
            line.source, line.note
    ) AS told
    CROSS JOIN unnest(told.valid) AS period (valid)
    WHERE period.valid && days;
END;
