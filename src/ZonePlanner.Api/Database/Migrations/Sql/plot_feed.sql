-- What a recording changed about plots, as everybody may see it, found by its instant and not by looking through all plots.

CREATE INDEX plot_version_recorded_from ON plot_version (lower(recorded));
CREATE INDEX plot_version_recorded_to ON plot_version (upper(recorded)) WHERE upper(recorded) IS NOT NULL;
CREATE INDEX site_investor_recorded_from ON site_investor (lower(recorded));
CREATE INDEX site_investor_recorded_to ON site_investor (upper(recorded)) WHERE upper(recorded) IS NOT NULL;

-- Sites of which a recording wrote what decides how much of their plots is seen: their own lines, and who builds them.
CREATE FUNCTION sites_written(at timestamptz) RETURNS TABLE (site_id bigint)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT line.site_id FROM site_version AS line WHERE lower(line.recorded) = at
    UNION ALL
    SELECT line.site_id FROM site_version AS line WHERE upper(line.recorded) = at
    UNION ALL
    SELECT line.site_id FROM site_investor AS line WHERE lower(line.recorded) = at
    UNION ALL
    SELECT line.site_id FROM site_investor AS line WHERE upper(line.recorded) = at;
END;

-- Sites whose plots may look different since a recording: it wrote their plots, or how much of them is seen.
CREATE FUNCTION sites_of_plots_written(at timestamptz) RETURNS TABLE (site_id bigint)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT plot.site_id FROM plot_version AS line JOIN plot ON plot.id = line.plot_id WHERE lower(line.recorded) = at
    UNION
    SELECT plot.site_id FROM plot_version AS line JOIN plot ON plot.id = line.plot_id WHERE upper(line.recorded) = at
    UNION
    SELECT written.site_id FROM sites_written(at) AS written WHERE EXISTS (SELECT FROM plot WHERE plot.site_id = written.site_id);
END;

-- What anybody sees of a plot, in the words of its sheet: one row a period. Two states that look alike are equal, whatever is hidden in them.
CREATE FUNCTION seen_plot(of_plot bigint, known timestamptz) RETURNS TABLE (facts jsonb, valid daterange)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        jsonb_build_object(
            'label', seen.label,
            'outline', md5(ST_AsEWKB(seen.boundary)),
            'quality', seen.quality,
            'measuredHa', trim_scale(round(seen.measured_m2::numeric / 10000, 4)),
            'areaCrs', seen.area_srid,
            'sourceCrs', seen.source_crs,
            'declaredHa', seen.declared_ha,
            'status', seen.status,
            'tenant', seen.tenant,
            'project', seen.project,
            'projectIndustry', seen.project_industry,
            'capitalBnVnd', seen.capital_bn_vnd,
            'promisedStart', seen.promised_start,
            'promisedOperation', seen.promised_operation,
            'startedOn', seen.started_on,
            'operatingOn', seen.operating_on,
            'decision', seen.decision,
            'decisionCode', (SELECT cited.code FROM decision AS cited WHERE cited.id = seen.decision_id),
            'landUse', seen.land_use_code,
            'leaseUntil', seen.lease_until,
            'price', jsonb_build_array(seen.price_from, seen.price_to, seen.price_unit),
            'industriesAllowed', seen.industries_allowed,
            'industriesRefused', seen.industries_refused,
            'heightM', seen.height_m,
            'densityPct', seen.density_pct,
            'powerMw', seen.power_mw,
            'waterM3Day', seen.water_m3_day,
            'wastewaterM3Day', seen.wastewater_m3_day,
            'gas', seen.gas,
            'telecom', seen.telecom,
            'roadWidthM', seen.road_width_m,
            'reports', seen.reports,
            'source', seen.source,
            'note', seen.note),
        seen.valid
    FROM disclosed_plots('(,)', known, NULL) AS seen
    WHERE seen.plot_id = of_plot;
END;

-- Plots of a site of which anybody sees something else since a recording: one row a plot, with the first day that differs, and what was and is seen of
-- the last; before or after is null where there is no such plot.
CREATE FUNCTION seen_plot_changes(of_site bigint, at timestamptz)
RETURNS TABLE (plot_id bigint, code text, is_new boolean, valid_from date, before jsonb, after jsonb)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        written.id,
        written.code,
        change.is_new,
        change.valid_from,
        change.before,
        change.after
    FROM plot AS written
    CROSS JOIN LATERAL (
        WITH seen AS (
            SELECT false AS is_after, was.facts, was.valid FROM seen_plot(written.id, at - interval '1 microsecond') AS was
            UNION ALL
            SELECT true, now.facts, now.valid FROM seen_plot(written.id, at) AS now
        ),
        compared AS (
            -- The days of which the other side does not say the same, however it is cut into periods.
            SELECT
                seen.is_after,
                seen.facts,
                datemultirange(seen.valid) - coalesce((
                    SELECT range_agg(other.valid)
                    FROM seen AS other
                    WHERE other.is_after <> seen.is_after
                      AND other.facts = seen.facts), '{}') AS days
            FROM seen
        ),
        differing AS (
            SELECT
                compared.is_after,
                compared.facts,
                coalesce(lower(compared.days), '-infinity') AS since,
                coalesce(upper(compared.days), 'infinity') AS until
            FROM compared
            WHERE NOT isempty(compared.days)
        )
        SELECT
            NOT EXISTS (SELECT FROM seen WHERE NOT seen.is_after) AS is_new,
            nullif(whole.since, '-infinity') AS valid_from,
            before.facts AS before,
            after.facts AS after
        FROM (SELECT min(differing.since) AS since, max(differing.until) AS until FROM differing HAVING count(*) > 0) AS whole
        LEFT JOIN differing AS before ON NOT before.is_after AND before.until = whole.until
        LEFT JOIN differing AS after ON after.is_after AND after.until = whole.until
    ) AS change
    WHERE written.site_id = of_site
      -- Asked of each plot of the site, and not EXISTS, which would read all that the recording wrote for every site: it may have written all plots there are.
      AND coalesce(
          (SELECT true FROM plot_version AS line WHERE line.plot_id = written.id AND at IN (lower(line.recorded), upper(line.recorded)) LIMIT 1),
          EXISTS (SELECT FROM sites_written(at) AS site WHERE site.site_id = of_site));
END;

-- When the record wrote of a site, of who builds it, or of its plots.
CREATE FUNCTION instants_of_site(of_site text) RETURNS TABLE (at timestamptz)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT moment.at
    FROM (
        SELECT line.recorded FROM site JOIN site_version AS line ON line.site_id = site.id WHERE site.code = of_site
        UNION ALL
        SELECT line.recorded FROM site JOIN site_investor AS line ON line.site_id = site.id WHERE site.code = of_site
        UNION ALL
        SELECT line.recorded FROM site JOIN plot ON plot.site_id = site.id JOIN plot_version AS line ON line.plot_id = plot.id WHERE site.code = of_site
    ) AS written
    CROSS JOIN LATERAL (VALUES (lower(written.recorded)), (upper(written.recorded))) AS moment (at)
    WHERE moment.at IS NOT NULL;
END;

-- What a message says of a plot's state, out of all that is seen of it.
CREATE FUNCTION plot_state(facts jsonb) RETURNS json
LANGUAGE sql STABLE STRICT
RETURN json_build_object('status', facts -> 'status', 'tenant', facts -> 'tenant', 'decision', facts -> 'decision', 'measured_ha', facts -> 'measuredHa');
