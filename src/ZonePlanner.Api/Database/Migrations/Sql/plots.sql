-- Plots: leasable parcels inside sites, who holds them, and what of all this may be seen.

DO $$
DECLARE
    line text;
BEGIN
    FOREACH line IN ARRAY ARRAY['plot_version', 'site_investor'] LOOP
        EXECUTE format('CREATE TRIGGER a_begin_recording BEFORE INSERT OR UPDATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION begin_recording()', line);
        EXECUTE format('CREATE TRIGGER a_stamp_recording BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION stamp_recording()', line);
        EXECUTE format('CREATE TRIGGER a_close_recording_only BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_recording_only()', line);
        EXECUTE format('CREATE TRIGGER a_refuse_rewriting BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', line);
    END LOOP;
    FOREACH line IN ARRAY ARRAY['plot', 'industry'] LOOP
        EXECUTE format('CREATE TRIGGER a_begin_recording BEFORE INSERT ON %I FOR EACH STATEMENT EXECUTE FUNCTION begin_recording()', line);
        EXECUTE format('CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', line);
    END LOOP;
END $$;

ALTER TABLE plot_version ADD CONSTRAINT plot_version_one_at_a_time EXCLUDE USING gist (plot_id WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE site_investor ADD CONSTRAINT site_investor_one_at_a_time EXCLUDE USING gist (site_id WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE site_investor ADD CONSTRAINT site_investor_words CHECK (
    NOT isempty(valid) AND name = normalize(name, NFC) AND name <> '' AND capital_bn_vnd > 0 AND capital_bn_vnd < 'Infinity');
ALTER TABLE industry ADD CONSTRAINT industry_words CHECK (
    name = normalize(name, NFC) AND (parent IS NULL AND code ~ '^[A-U]$' OR parent IS NOT NULL AND code ~ '^[0-9]{2}$'));
ALTER TABLE plot_version ADD CONSTRAINT plot_version_words CHECK (
    NOT isempty(valid)
    AND label = normalize(label, NFC) AND label <> ''
    AND status IN ('available', 'reserved', 'leased', 'handed-over', 'revoked', 'not-cleared')
    AND boundary_quality IN ('surveyed', 'digitised', 'schematic')
    AND price_unit IN ('usd-per-m2', 'usd-per-m2-year', 'vnd-per-m2', 'vnd-per-m2-year')
    AND tenant = normalize(tenant, NFC) AND tenant <> ''
    AND jsonb_typeof(reports) = 'object');
-- Who holds a plot is named, and who does not is not.
ALTER TABLE plot_version ADD CONSTRAINT plot_version_tenant CHECK (
    (status IN ('reserved', 'leased', 'handed-over')) = (tenant IS NOT NULL)
    AND (tenant IS NOT NULL OR num_nonnulls(project, project_industry, capital_bn_vnd, promised_start, promised_operation, started_on, operating_on) = 0));
ALTER TABLE plot_version ADD CONSTRAINT plot_version_figures CHECK (
    (price_from IS NULL) = (price_unit IS NULL) AND (price_to IS NULL OR price_to >= price_from)
    AND price_from > 0 AND price_from < 'Infinity' AND price_to < 'Infinity'
    AND declared_ha > 0 AND declared_ha < 'Infinity'
    AND capital_bn_vnd > 0 AND capital_bn_vnd < 'Infinity'
    AND height_m > 0 AND height_m < 1000 AND density_pct > 0 AND density_pct <= 100 AND road_width_m > 0 AND road_width_m < 1000
    AND power_mw >= 0 AND power_mw < 100000 AND water_m3_day >= 0 AND water_m3_day < 1e8 AND wastewater_m3_day >= 0 AND wastewater_m3_day < 1e8);
-- A figure without its report would be a number without a source.
ALTER TABLE plot_version ADD CONSTRAINT plot_version_reported CHECK (reports ?& array_remove(ARRAY[
    CASE WHEN declared_ha IS NOT NULL THEN 'declaredHa' END,
    CASE WHEN lease_until IS NOT NULL THEN 'leaseUntil' END,
    CASE WHEN price_from IS NOT NULL THEN 'price' END,
    CASE WHEN industries_allowed <> '{}' THEN 'industriesAllowed' END,
    CASE WHEN industries_refused <> '{}' THEN 'industriesRefused' END,
    CASE WHEN height_m IS NOT NULL THEN 'heightM' END,
    CASE WHEN density_pct IS NOT NULL THEN 'densityPct' END,
    CASE WHEN power_mw IS NOT NULL THEN 'powerMw' END,
    CASE WHEN water_m3_day IS NOT NULL THEN 'waterM3Day' END,
    CASE WHEN wastewater_m3_day IS NOT NULL THEN 'wastewaterM3Day' END,
    CASE WHEN gas IS NOT NULL THEN 'gas' END,
    CASE WHEN telecom IS NOT NULL THEN 'telecom' END,
    CASE WHEN road_width_m IS NOT NULL THEN 'roadWidthM' END], NULL));

CREATE INDEX plot_version_boundary ON plot_version USING gist (boundary);
ALTER TABLE plot_version ADD COLUMN boundary_3857 geometry(Geometry, 3857);
CREATE TRIGGER c_project BEFORE INSERT ON plot_version FOR EACH ROW EXECUTE FUNCTION project_boundary();

-- Measured in the zone of its site, so that plots add up to it.
CREATE FUNCTION measure_plot() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    unknown text;
BEGIN
    IF ST_IsEmpty(NEW.boundary) OR NOT ST_IsValid(NEW.boundary) THEN
        RAISE EXCEPTION 'The outline is not a valid polygon: %', ST_IsValidReason(NEW.boundary) USING ERRCODE = 'ZP004';
    END IF;
    IF NOT is_on_earth(NEW.boundary) THEN
        RAISE EXCEPTION 'The outline is not in degrees of longitude and latitude.' USING ERRCODE = 'ZP004';
    END IF;
    SELECT code INTO unknown FROM unnest(NEW.industries_allowed || NEW.industries_refused) AS code WHERE code NOT IN (SELECT i.code FROM industry AS i) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% is not a section or division of VSIC 2018.', unknown USING ERRCODE = 'ZP004';
    END IF;
    NEW.area_srid := coalesce(
        (SELECT s.area_srid
         FROM plot AS p
         JOIN site_version AS s ON s.site_id = p.site_id
         WHERE p.id = NEW.plot_id AND s.area_srid IS NOT NULL AND upper_inf(s.recorded)
         ORDER BY s.valid && NEW.valid DESC, lower(s.valid) DESC NULLS LAST
         LIMIT 1),
        tm3_srid_at(NEW.boundary));
    NEW.measured_m2 := area_m2(NEW.boundary, NEW.area_srid);
    NEW.geodesic_m2 := ST_Area(NEW.boundary::geography);
    RETURN NEW;
END $$;
CREATE TRIGGER b_measure_plot BEFORE INSERT ON plot_version FOR EACH ROW EXECUTE FUNCTION measure_plot();

-- The province whose officers write about a site: that of the day, else the last one known.
CREATE FUNCTION province_of_site(of_site bigint, day date) RETURNS bigint
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT place.province_id
    FROM site_version AS place
    WHERE place.site_id = of_site
      AND upper_inf(place.recorded)
      AND place.province_id IS NOT NULL
    ORDER BY place.valid @> day DESC, lower(place.valid) DESC NULLS LAST
    LIMIT 1;
END;

-- Sites in force, at the same time as a plot of theirs, that do not hold the whole of its outline: one row a version of the site.
CREATE FUNCTION sites_left(of_site bigint, shape geometry, srid int, during daterange)
RETURNS TABLE (site_version_id bigint, has_outline boolean, m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT s.id, s.boundary IS NOT NULL, area_m2(ST_CollectionExtract(ST_Difference(shape, s.boundary), 3), srid)
    FROM site_version AS s
    WHERE s.site_id = of_site
      AND upper_inf(s.recorded)
      AND s.valid && during
      AND in_force(s.status)
      AND (s.boundary IS NULL OR NOT ST_Covers(s.boundary, shape) AND beyond_tolerance(ST_Difference(shape, s.boundary), srid));
END;

-- Other plots that an outline would lie over: one row a version of a plot.
CREATE FUNCTION plots_overlapped(shape geometry, srid int, during daterange, except_plot bigint)
RETURNS TABLE (plot_id bigint, m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT met.plot_id, area_m2(met.shared, srid)
    FROM (
        SELECT v.plot_id, ST_CollectionExtract(ST_Intersection(v.boundary, shape), 3) AS shared
        FROM plot_version AS v
        WHERE v.boundary && shape
          AND upper_inf(v.recorded)
          AND v.valid && during
          AND v.plot_id IS DISTINCT FROM except_plot
          AND ST_Intersects(v.boundary, shape)
          AND NOT ST_Touches(v.boundary, shape)
    ) AS met
    WHERE beyond_tolerance(met.shared, srid);
END;

-- Whatever path a write takes: a plot lies in its site and over no other plot, and nobody takes a plot that somebody else holds. To let it to another,
-- the record first says that it is free.
CREATE FUNCTION guard_plot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    code text := (SELECT p.code FROM plot AS p WHERE p.id = NEW.plot_id);
    of_site bigint := (SELECT p.site_id FROM plot AS p WHERE p.id = NEW.plot_id);
    hit record;
BEGIN
    IF NOT EXISTS (SELECT FROM plot_version AS v WHERE v.id = NEW.id AND upper_inf(v.recorded)) THEN
        RETURN NULL;
    END IF;
    SELECT l.m2 INTO hit FROM sites_left(of_site, NEW.boundary, NEW.area_srid, NEW.valid) AS l ORDER BY l.m2 DESC NULLS FIRST LIMIT 1;
    IF FOUND OR NOT EXISTS (SELECT FROM site_version AS s WHERE s.site_id = of_site AND upper_inf(s.recorded) AND s.valid && NEW.valid AND in_force(s.status)) THEN
        RAISE EXCEPTION '% would lie outside its site%.', code, coalesce(' by ' || round((hit.m2 / 10000)::numeric, 4) || ' ha', ', which has no outline in force then')
            USING ERRCODE = 'ZP006', DETAIL = jsonb_build_object('plot', code, 'hectares', round((hit.m2 / 10000)::numeric, 4))::text;
    END IF;
    SELECT p.code AS other, o.m2 INTO hit
    FROM plots_overlapped(NEW.boundary, NEW.area_srid, NEW.valid, NEW.plot_id) AS o
    JOIN plot AS p ON p.id = o.plot_id
    ORDER BY o.m2 DESC
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% would lie over % by % ha.', code, hit.other, round((hit.m2 / 10000)::numeric, 4)
            USING ERRCODE = 'ZP007', DETAIL = jsonb_build_object('plot', code, 'other', hit.other, 'hectares', round((hit.m2 / 10000)::numeric, 4))::text;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER z_guard_plot AFTER INSERT ON plot_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_plot();

CREATE FUNCTION guard_tenant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT
        FROM plot_version AS replaced
        WHERE replaced.plot_id = NEW.plot_id
          AND replaced.valid && NEW.valid
          AND upper(replaced.recorded) = lower(NEW.recorded)
          AND replaced.tenant <> NEW.tenant) THEN
        RAISE EXCEPTION '% is held by another tenant during that time.', (SELECT p.code FROM plot AS p WHERE p.id = NEW.plot_id) USING ERRCODE = 'ZP008';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER z_guard_tenant AFTER INSERT ON plot_version FOR EACH ROW WHEN (NEW.tenant IS NOT NULL) EXECUTE FUNCTION guard_tenant();

-- How much of a site may be seen follows from where it stands in law: all of one that is established; no investor's name or capital while it is in procedure
-- (planned, and somebody was chosen to build it); of one that only stands in a plan the place, the hectares and the industries.
CREATE FUNCTION disclosure(site_status text, has_investor boolean) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN site_status IN ('established', 'operating') THEN 'all'
    WHEN site_status = 'planned' AND has_investor THEN 'in-procedure'
    ELSE 'plan-only'
END;

-- Plots as they may be seen: one row a period in which neither the plot nor its site nor what may be seen of it changes, among the days asked for.
-- What may not be seen is null. Every reader of plots, of whatever kind, reads them here; sees: the provinces whose officers ask, null for everybody else.
CREATE FUNCTION disclosed_plots(days daterange, known timestamptz, sees bigint[])
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
        CASE WHEN may.see_figures THEN held.source END,
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

-- Who builds a site, on a day, as it may be seen: at most one row; the name and capital are null while they may not be.
CREATE FUNCTION disclosed_investor(of_site bigint, day date, known timestamptz, sees bigint[])
RETURNS TABLE (name text, capital_bn_vnd numeric, disclosure text, valid daterange, decision text, source text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        CASE WHEN may.see THEN held.name END,
        CASE WHEN may.see THEN held.capital_bn_vnd END,
        disclosure(place.status, true),
        held.valid,
        CASE WHEN may.see THEN coalesce(decision.number, decision.title) END,
        CASE WHEN may.see THEN held.source END
    FROM site_investor AS held
    JOIN site_version AS place ON place.site_id = held.site_id
    LEFT JOIN decision ON decision.id = held.decision_id
    CROSS JOIN LATERAL (
        SELECT disclosure(place.status, true) = 'all' OR coalesce(place.province_id = ANY (sees), false) AS see
    ) AS may
    WHERE held.site_id = of_site
      AND held.valid @> day
      AND held.recorded @> known
      AND place.valid @> day
      AND place.recorded @> known;
END;

-- A project is late when the day it promised has gone by and it has not done so.
CREATE FUNCTION days_late(promised_start date, started_on date, promised_operation date, operating_on date, day date) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN nullif(greatest(
    CASE WHEN promised_start < day AND started_on IS NULL AND operating_on IS NULL THEN day - promised_start END,
    CASE WHEN promised_operation < day AND operating_on IS NULL THEN day - promised_operation END,
    0), 0);

GRANT SELECT, INSERT ON plot, plot_version, site_investor, industry TO zoneplanner_app;
GRANT UPDATE (recorded) ON plot_version, site_investor TO zoneplanner_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO zoneplanner_app;
