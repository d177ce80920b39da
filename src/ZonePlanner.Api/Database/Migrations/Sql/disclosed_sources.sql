-- Where a fact was read may name who holds a plot: of a site in procedure it is no longer said. All else as before.
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
    SELECT
        held.id,
        held.plot_id,
        plot.code,
        plot.site_id,
        site.code,
        place.name,
        place.kind,
        place.status,
        place.province_id,
        part.disclosure,
        part.valid,
        held.recorded,
        held.label,
        held.boundary,
        held.boundary_3857,
        held.boundary_quality,
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
        END,
        CASE WHEN may.see_figures THEN held.status END,
        CASE WHEN may.see_all THEN held.decision_id END,
        CASE WHEN may.see_all THEN coalesce(decision.number, decision.title) WHEN may.see_figures THEN decision.number END,
        CASE WHEN may.see_figures THEN held.land_use_code END,
        CASE WHEN may.see_figures THEN held.lease_until END,
        CASE WHEN may.see_figures THEN held.price_from END,
        CASE WHEN may.see_figures THEN held.price_to END,
        CASE WHEN may.see_figures THEN held.price_unit END,
        CASE WHEN may.see_figures THEN held.height_m END,
        CASE WHEN may.see_figures THEN held.density_pct END,
        CASE WHEN may.see_figures THEN held.power_mw END,
        CASE WHEN may.see_figures THEN held.water_m3_day END,
        CASE WHEN may.see_figures THEN held.wastewater_m3_day END,
        CASE WHEN may.see_figures THEN held.gas END,
        CASE WHEN may.see_figures THEN held.telecom END,
        CASE WHEN may.see_figures THEN held.road_width_m END,
        CASE WHEN may.see_figures THEN held.project_industry END,
        CASE WHEN may.see_figures THEN held.promised_start END,
        CASE WHEN may.see_figures THEN held.promised_operation END,
        CASE WHEN may.see_figures THEN held.started_on END,
        CASE WHEN may.see_figures THEN held.operating_on END,
        CASE WHEN may.see_all THEN held.tenant END,
        CASE WHEN may.see_all THEN held.project END,
        CASE WHEN may.see_all THEN held.capital_bn_vnd END,
        CASE WHEN may.see_all THEN held.source END,
        CASE WHEN may.see_all THEN held.note END
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
    WHERE held.valid && days
      AND held.recorded @> known
      AND place.valid && days
      AND place.valid && held.valid
      AND place.recorded @> known
      AND in_force(place.status)
      AND part.valid && days;
END;
