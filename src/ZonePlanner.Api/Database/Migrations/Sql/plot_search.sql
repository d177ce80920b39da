-- What is needed to find plots, kept ready: every row is made of what disclosed_plots() shows everybody, and of nothing else. It is renewed at the end of
-- the transaction that changes a plot, its site or a unit, and keeps when it was known, so that a search of the past finds what a search then would have found.

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- VSIC 2018 as bits: a section is its letter, a division follows by its number.
CREATE FUNCTION industry_bit(code text) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN code ~ '^[A-U]$' THEN ascii(code) - 65 ELSE 21 + code::int END;

CREATE FUNCTION industry_bits(codes text[]) RETURNS bit(128)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT coalesce(bit_or(set_bit(0::bit(128), industry_bit(code), 1)), 0::bit(128)) FROM unnest(codes) AS code;
END;

-- Text as words: folded, without signs.
CREATE FUNCTION folded_words(words text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT array_remove(regexp_split_to_array(fold(words), '[^a-z0-9]+'), '')
$$;

CREATE TABLE plot_search (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plot_id bigint NOT NULL,
    version_id bigint NOT NULL,
    site_id bigint NOT NULL,
    known_from timestamptz NOT NULL,
    known_to timestamptz NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    m2 double precision NOT NULL,
    price_from double precision,
    height_m double precision,
    density_pct double precision,
    power_mw double precision,
    water_m3_day double precision,
    wastewater_m3_day double precision,
    road_width_m double precision,
    port_km double precision,
    airport_km double precision,
    expressway_km double precision,
    rail_km double precision,
    newest_report date,
    lease_until date,
    gas boolean,
    telecom boolean,
    industries_met bit(128) NOT NULL,
    industries_missed bit(128) NOT NULL,
    code text COLLATE "C" NOT NULL,
    site text NOT NULL,
    site_kind text NOT NULL,
    status text,
    quality text NOT NULL,
    price_unit text,
    facet text COLLATE "C" NOT NULL,
    unit_ids bigint[] NOT NULL,
    place geometry(Point, 4326) NOT NULL,
    boundary geometry NOT NULL,
    words tsvector NOT NULL,
    sheet json NOT NULL
) WITH (toast_tuple_target = 512, fillfactor = 90);
-- What only a page of plots shows lies apart, so that looking through all plots stays short.
ALTER TABLE plot_search
    ALTER COLUMN sheet SET STORAGE EXTERNAL,
    ALTER COLUMN words SET STORAGE EXTERNAL,
    ALTER COLUMN facet SET STORAGE PLAIN,
    ALTER COLUMN code SET STORAGE PLAIN;
CREATE INDEX plot_search_plot ON plot_search (plot_id);
CREATE INDEX plot_search_site ON plot_search (site_id);
CREATE INDEX plot_search_m2 ON plot_search (m2);
CREATE INDEX plot_search_boundary ON plot_search USING gist (boundary);
CREATE INDEX plot_search_words ON plot_search USING gin (words);
CREATE INDEX plot_search_units ON plot_search USING gin (unit_ids);

-- Plots whose rows are made anew at the end of this transaction, a row a statement. Empty between transactions.
CREATE TABLE plot_search_due (plots bigint[] NOT NULL);

-- Every word a plot has been found by: one that nobody wrote stands for those it resembles.
CREATE TABLE plot_word (word text COLLATE "C" PRIMARY KEY);
CREATE INDEX plot_word_alike ON plot_word USING gin (word gin_trgm_ops);

-- Sites and units with plots, by every name they have had.
CREATE TABLE plot_place (
    kind text NOT NULL,
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    folded text NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (kind, id, name, name_en)
);
CREATE INDEX plot_place_words ON plot_place USING gin (words);

-- Outlines that share more than five metres, a decimetre apart at most: both ways.
CREATE TABLE plot_neighbour (
    version_id bigint NOT NULL,
    other_id bigint NOT NULL,
    PRIMARY KEY (version_id, other_id)
);

-- What distances are measured to: the layers for reference of four names, cut small.
CREATE TABLE landmark (
    layer text NOT NULL,
    place geography NOT NULL
);
CREATE INDEX landmark_place ON landmark USING gist (layer, place);
CREATE TABLE landmark_layer (
    layer text PRIMARY KEY,
    reference_layer_id bigint NOT NULL
);

-- Kilometres on the ellipsoid to the nearest landmark; null where there is none. The index knows the sphere only, on which the nearest may be another.
CREATE FUNCTION landmark_km(of_layer text, of_place geometry) RETURNS double precision
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT round((min(ST_Distance(near.place, of_place::geography)) / 1000)::numeric, 3)::double precision
    FROM (SELECT l.place FROM landmark AS l WHERE l.layer = of_layer ORDER BY l.place <-> of_place::geography LIMIT 3) AS near
$$;

-- Makes the rows of some plots anew, as everybody may see them from this transaction on.
CREATE FUNCTION renew_plot_search(plots bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    this_instant constant timestamptz := (SELECT instant FROM dataset_version);
BEGIN
    DELETE FROM plot_search WHERE plot_id = ANY (plots) AND known_from = this_instant;
    UPDATE plot_search SET known_to = this_instant WHERE plot_id = ANY (plots) AND known_to = 'infinity';
    WITH RECURSIVE shown AS MATERIALIZED (
        SELECT
            row_number() OVER () AS n,
            d.*,
            ST_PointOnSurface(d.boundary) AS place,
            site.name_en AS site_name_en,
            site.aliases AS site_aliases,
            site.stated_units
        FROM disclosed_plots('(,)', 'infinity', NULL) AS d
        JOIN site_version AS site ON site.site_id = d.site_id AND upper_inf(site.recorded) AND site.valid @> d.valid
        WHERE d.plot_id = ANY (plots)
    ),
    found_in AS (
        SELECT shown.n, u.unit_id
        FROM shown
        JOIN unit_version AS u ON upper_inf(u.recorded) AND u.outline && shown.place AND ST_Covers(u.outline, shown.place)
        UNION
        SELECT shown.n, unit.id
        FROM shown
        CROSS JOIN unnest(shown.stated_units) AS stated
        JOIN unit ON unit.code = stated
        UNION
        SELECT shown.n, shown.province_id
        FROM shown
        WHERE shown.province_id IS NOT NULL
    ),
    -- A unit is part of others, and a province became part of another.
    wider AS (
        SELECT DISTINCT f.unit_id AS of_unit, f.unit_id
        FROM found_in AS f
        UNION
        SELECT w.of_unit, next.unit_id
        FROM wider AS w
        CROSS JOIN LATERAL (
            SELECT u.parent_id
            FROM unit_version AS u
            WHERE u.unit_id = w.unit_id
              AND upper_inf(u.recorded)
              AND u.parent_id IS NOT NULL
            UNION ALL
            SELECT s.to_id
            FROM unit_succession AS s
            JOIN unit AS former ON former.id = s.from_id
            WHERE s.from_id = w.unit_id
              AND upper_inf(s.recorded)
              AND former.level = 'province'
        ) AS next (unit_id)
    ),
    lies_in AS (
        SELECT DISTINCT f.n, w.unit_id
        FROM found_in AS f
        JOIN wider AS w ON w.of_unit = f.unit_id
    ),
    unit_name AS MATERIALIZED (
        SELECT u.unit_id, unit.level, unit.code, u.name, coalesce(upper(u.valid), 'infinity') AS until
        FROM unit_version AS u
        JOIN unit ON unit.id = u.unit_id
        WHERE upper_inf(u.recorded)
          AND u.unit_id IN (SELECT w.unit_id FROM wider AS w)
    ),
    placed AS (
        SELECT
            l.n,
            array_agg(DISTINCT l.unit_id) AS unit_ids,
            string_agg(DISTINCT u.name, ' ') AS names,
            (array_agg(json_build_object('code', u.code, 'name', u.name) ORDER BY u.until DESC, u.code) FILTER (WHERE u.level = 'province'))[1] AS province,
            (array_agg(json_build_object('code', u.code, 'name', u.name) ORDER BY u.until DESC, u.code) FILTER (WHERE u.level = 'district'))[1] AS district,
            (array_agg(json_build_object('code', u.code, 'name', u.name) ORDER BY u.until DESC, u.code) FILTER (WHERE u.level = 'commune'))[1] AS commune
        FROM lies_in AS l
        LEFT JOIN unit_name AS u ON u.unit_id = l.unit_id
        GROUP BY l.n
    ),
    -- A division is allowed with its section, a section by any of its divisions; both are refused with the section only.
    list AS MATERIALIZED (
        SELECT
            said.industries_allowed,
            said.industries_refused,
            industry_bits(ARRAY(
                SELECT i.code
                FROM industry AS i
                WHERE (i.code = ANY (said.industries_allowed) OR i.parent = ANY (said.industries_allowed)
                       OR EXISTS (SELECT FROM industry AS part WHERE part.parent = i.code AND part.code = ANY (said.industries_allowed)))
                  AND i.code <> ALL (said.industries_refused)
                  AND coalesce(i.parent <> ALL (said.industries_refused), true))) AS met,
            industry_bits(ARRAY(
                SELECT i.code FROM industry AS i WHERE i.code = ANY (said.industries_refused) OR i.parent = ANY (said.industries_refused))) AS refused
        FROM (SELECT DISTINCT shown.industries_allowed, shown.industries_refused FROM shown) AS said
    ),
    listed AS MATERIALIZED (
        SELECT
            list.*,
            (SELECT string_agg(chr(65 + section), '' ORDER BY section) FROM generate_series(0, 20) AS section WHERE get_bit(list.met, section) = 1) AS sections
        FROM list
    )
    INSERT INTO plot_search (
        plot_id, version_id, site_id, known_from, known_to, valid_from, valid_to, m2, price_from, height_m, density_pct, power_mw, water_m3_day, wastewater_m3_day,
        road_width_m, port_km, airport_km, expressway_km, rail_km, newest_report, lease_until, gas, telecom, industries_met, industries_missed, code, site, site_kind,
        status, quality, price_unit, facet, unit_ids, place, boundary, words, sheet)
    SELECT
        shown.plot_id,
        shown.version_id,
        shown.site_id,
        this_instant,
        'infinity',
        coalesce(lower(shown.valid), '-infinity'),
        coalesce(upper(shown.valid), 'infinity'),
        shown.measured_m2,
        shown.price_from,
        shown.height_m,
        shown.density_pct,
        shown.power_mw,
        shown.water_m3_day,
        shown.wastewater_m3_day,
        shown.road_width_m,
        landmark_km('ports', shown.place),
        landmark_km('airports', shown.place),
        landmark_km('expressways', shown.place),
        landmark_km('railways', shown.place),
        (SELECT max((report.value ->> 'on')::date) FROM jsonb_each(shown.reports) AS report),
        shown.lease_until,
        shown.gas,
        shown.telecom,
        listed.met,
        CASE WHEN shown.industries_allowed = '{}' THEN listed.refused ELSE ~listed.met END,
        shown.code,
        shown.site,
        shown.site_kind,
        shown.status,
        shown.quality,
        shown.price_unit,
        json_build_array(
            placed.province ->> 'code', placed.district ->> 'code', shown.site_kind, shown.status, shown.quality, shown.price_unit, area_band(shown.measured_m2),
            listed.sections)::text,
        coalesce(placed.unit_ids, '{}'),
        shown.place,
        shown.boundary,
        array_to_tsvector(folded_words(concat_ws(
            ' ', shown.label, shown.code, shown.site_name, shown.site_name_en, array_to_string(shown.site_aliases, ' '), placed.names, CASE shown.site_kind
                WHEN 'industrial-zone' THEN 'kcn khu công nghiệp industrial zone'
                WHEN 'industrial-cluster' THEN 'ccn cụm công nghiệp industrial cluster'
                WHEN 'economic-zone' THEN 'kkt khu kinh tế economic zone'
                ELSE 'cntt khu công nghệ thông tin tập trung it park'
            END))),
        row_to_json(sheet)
    FROM shown
    LEFT JOIN placed ON placed.n = shown.n
    JOIN listed ON listed.industries_allowed = shown.industries_allowed AND listed.industries_refused = shown.industries_refused
    CROSS JOIN LATERAL (
        SELECT
            shown.code,
            shown.label,
            shown.site,
            shown.site_name,
            shown.site_name_en,
            shown.site_kind,
            shown.site_status,
            shown.disclosure,
            placed.province,
            placed.district,
            placed.commune,
            shown.decision,
            lower(shown.valid) AS valid_from,
            upper(shown.valid) AS valid_to,
            shown.quality,
            trim_scale(round(shown.measured_m2::numeric / 10000, 4)) AS measured_ha,
            trim_scale(round(shown.geodesic_m2::numeric / 10000, 4)) AS geodesic_ha,
            'EPSG:' || shown.area_srid AS area_crs,
            shown.declared_ha,
            shown.status,
            shown.land_use_code AS land_use,
            shown.lease_until,
            CASE WHEN shown.price_unit IS NOT NULL THEN json_build_object('from', shown.price_from, 'to', shown.price_to, 'unit', shown.price_unit) END AS price,
            shown.industries_allowed,
            shown.industries_refused,
            shown.height_m,
            shown.density_pct,
            shown.power_mw,
            shown.water_m3_day,
            shown.wastewater_m3_day,
            shown.gas,
            shown.telecom,
            shown.road_width_m,
            -- Whether it is stale is a question of the day on which it is read.
            (SELECT coalesce(json_object_agg(report.key, json_build_object('by', report.value ->> 'by', 'on', report.value ->> 'on', 'stale', false)), '{}')
             FROM jsonb_each(shown.reports) AS report) AS reports,
            ARRAY[round(ST_XMin(shown.boundary)::numeric, 7), round(ST_YMin(shown.boundary)::numeric, 7),
                  round(ST_XMax(shown.boundary)::numeric, 7), round(ST_YMax(shown.boundary)::numeric, 7)] AS bbox,
            ARRAY[round(ST_X(shown.place)::numeric, 7), round(ST_Y(shown.place)::numeric, 7)] AS point
    ) AS sheet
    ORDER BY shown.boundary;

    INSERT INTO plot_word (word)
    SELECT DISTINCT word
    FROM plot_search AS s
    CROSS JOIN unnest(tsvector_to_array(s.words)) AS word
    WHERE s.plot_id = ANY (plots)
      AND s.known_from = this_instant
    ON CONFLICT DO NOTHING;

    INSERT INTO plot_place (kind, id, code, name, name_en, folded, words)
    SELECT named.kind, named.id, named.code, named.name, named.name_en, named.folded, array_to_tsvector(folded_words(named.folded))
    FROM (
        SELECT unit.level, unit.id, unit.code, u.name, '', fold(u.name)
        FROM unit
        JOIN unit_version AS u ON u.unit_id = unit.id
        WHERE upper_inf(u.recorded)
          AND unit.id IN (SELECT unnest(s.unit_ids) FROM plot_search AS s WHERE s.plot_id = ANY (plots) AND s.known_from = this_instant)
        UNION
        SELECT 'site', site.id, site.code, v.name, coalesce(v.name_en, ''), fold(concat_ws(' ', v.name, array_to_string(v.aliases, ' '), v.name_en))
        FROM site
        JOIN site_version AS v ON v.site_id = site.id
        WHERE upper_inf(v.recorded)
          AND site.id IN (SELECT s.site_id FROM plot_search AS s WHERE s.plot_id = ANY (plots) AND s.known_from = this_instant)
    ) AS named (kind, id, code, name, name_en, folded)
    ON CONFLICT DO NOTHING;

    WITH pair AS (
        SELECT DISTINCT one.version_id, other.version_id AS other_id
        FROM plot_search AS one
        JOIN plot_search AS other
          ON other.site_id = one.site_id
         AND other.plot_id <> one.plot_id
         AND other.known_to = 'infinity'
         AND other.boundary && ST_Expand(one.boundary, 0.000001)
        WHERE one.plot_id = ANY (plots)
          AND one.known_from = this_instant
          AND NOT EXISTS (SELECT FROM plot_neighbour AS n WHERE n.version_id = one.version_id AND n.other_id = other.version_id)
          AND ST_Length(ST_Intersection(ST_Boundary(other.boundary), ST_Buffer(one.boundary, 0.0000009))::geography) > 5
    )
    INSERT INTO plot_neighbour (version_id, other_id)
    SELECT version_id, other_id FROM pair
    UNION
    SELECT other_id, version_id FROM pair
    ON CONFLICT DO NOTHING;
END $$;

-- The band of hectares a plot is counted in: from the first number, up to and without the second.
CREATE FUNCTION area_band(m2 double precision) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN m2 < 10000 THEN '0-1'
    WHEN m2 < 20000 THEN '1-2'
    WHEN m2 < 50000 THEN '2-5'
    WHEN m2 < 100000 THEN '5-10'
    WHEN m2 < 200000 THEN '10-20'
    ELSE '20-'
END;

-- A thousand at a time. Writers stand in a queue, so what is due is this transaction's; the first to come does it all.
CREATE FUNCTION renew_plots_due() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    plots bigint[];
BEGIN
    WITH taken AS (
        DELETE FROM plot_search_due RETURNING plot_search_due.plots
    )
    SELECT array_agg(DISTINCT plot ORDER BY plot) INTO plots FROM taken CROSS JOIN unnest(taken.plots) AS plot;
    FOR start IN 1 .. coalesce(cardinality(plots), 0) BY 1000 LOOP
        PERFORM renew_plot_search(plots[start:start + 999]);
    END LOOP;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER x_renew AFTER INSERT ON plot_search_due DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION renew_plots_due();

CREATE FUNCTION renew_later(plots bigint[]) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
    INSERT INTO plot_search_due SELECT plots WHERE plots <> '{}'
$$;

CREATE FUNCTION renew_written_plots() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM renew_later(ARRAY(SELECT l.plot_id FROM written AS l));
    RETURN NULL;
END $$;

CREATE FUNCTION renew_plots_of_sites() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM renew_later(ARRAY(SELECT p.id FROM plot AS p WHERE p.site_id IN (SELECT l.site_id FROM written AS l)));
    RETURN NULL;
END $$;

CREATE FUNCTION renew_plots_of_units() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM plot) THEN
        RETURN NULL;
    END IF;
    PERFORM renew_later(ARRAY(
        SELECT s.plot_id
        FROM plot_search AS s
        WHERE s.known_to = 'infinity'
          AND s.unit_ids && ARRAY(SELECT l.unit_id FROM written AS l)
        UNION
        SELECT s.plot_id
        FROM written AS l
        JOIN plot_search AS s ON s.boundary && l.outline AND ST_Covers(l.outline, s.place)
        WHERE s.known_to = 'infinity'
        UNION
        SELECT p.id
        FROM site_version AS v
        CROSS JOIN unnest(v.stated_units) AS stated
        JOIN unit ON unit.code = stated
        JOIN written AS l ON l.unit_id = unit.id
        JOIN plot AS p ON p.site_id = v.site_id
        WHERE upper_inf(v.recorded)));
    RETURN NULL;
END $$;

CREATE FUNCTION renew_plots_of_successions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM renew_later(ARRAY(
        SELECT s.plot_id
        FROM plot_search AS s
        WHERE s.known_to = 'infinity'
          AND s.unit_ids && ARRAY(SELECT l.from_id FROM written AS l)));
    RETURN NULL;
END $$;

CREATE FUNCTION renew_plots_of_industries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM renew_later(ARRAY(SELECT id FROM plot));
    RETURN NULL;
END $$;

DO $$
DECLARE
    renewed record;
BEGIN
    FOR renewed IN
        SELECT *
        FROM (VALUES
            ('plot_version', 'renew_written_plots'),
            ('site_version', 'renew_plots_of_sites'),
            ('site_investor', 'renew_plots_of_sites'),
            ('unit_version', 'renew_plots_of_units'),
            ('unit_succession', 'renew_plots_of_successions')) AS line (name, by_function)
    LOOP
        EXECUTE format('CREATE TRIGGER d_renew_written AFTER INSERT ON %I REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION %I()', renewed.name, renewed.by_function);
        EXECUTE format('CREATE TRIGGER d_renew_closed AFTER UPDATE ON %I REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION %I()', renewed.name, renewed.by_function);
    END LOOP;
    CREATE TRIGGER d_renew AFTER INSERT ON industry FOR EACH STATEMENT EXECUTE FUNCTION renew_plots_of_industries();
END $$;

-- Measures all plots anew to the layer of a name, unless that has been done.
CREATE FUNCTION measure_to_landmarks(of_layer text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    published record;
BEGIN
    SELECT l.id, l.edition INTO published FROM reference_layer AS l WHERE l.name = of_layer AND upper_inf(l.recorded);
    IF published.id IS NOT DISTINCT FROM (SELECT m.reference_layer_id FROM landmark_layer AS m WHERE m.layer = of_layer) THEN
        RETURN;
    END IF;
    DELETE FROM landmark WHERE layer = of_layer;
    DELETE FROM landmark_layer WHERE layer = of_layer;
    IF published.id IS NOT NULL THEN
        INSERT INTO landmark_layer VALUES (of_layer, published.id);
        EXECUTE format($query$
            INSERT INTO landmark (layer, place)
            SELECT $1, ST_Subdivide(CASE WHEN ST_Dimension(part.geom) = 2 THEN ST_MakeValid(part.geom) ELSE part.geom END, 64)::geography
            FROM reference.edition_%s AS e
            CROSS JOIN LATERAL ST_Dump(ST_Force2D(e.geometry)) AS part
            WHERE NOT ST_IsEmpty(part.geom)
            $query$, published.edition)
        USING of_layer;
    END IF;
    UPDATE plot_search
    SET port_km = CASE WHEN of_layer = 'ports' THEN landmark_km(of_layer, place) ELSE port_km END,
        airport_km = CASE WHEN of_layer = 'airports' THEN landmark_km(of_layer, place) ELSE airport_km END,
        expressway_km = CASE WHEN of_layer = 'expressways' THEN landmark_km(of_layer, place) ELSE expressway_km END,
        rail_km = CASE WHEN of_layer = 'railways' THEN landmark_km(of_layer, place) ELSE rail_km END
    WHERE known_to = 'infinity';
END $$;

CREATE FUNCTION remeasure_to_landmarks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measure_to_landmarks(NEW.name);
    RETURN NULL;
END $$;
-- At the end of the transaction, in which one edition goes and another comes.
CREATE CONSTRAINT TRIGGER x_remeasure AFTER INSERT OR UPDATE ON reference_layer DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.name IN ('ports', 'airports', 'expressways', 'railways')) EXECUTE FUNCTION remeasure_to_landmarks();

-- Words as they are looked for: each as the beginning of one, or, where nobody wrote it, as the nearest that somebody wrote: one letter off up to four
-- letters, two from five on (syllables are too short for trigrams), else alike in trigrams.
CREATE FUNCTION plot_words(asked text) RETURNS tsquery
LANGUAGE sql STABLE STRICT SET search_path = public, pg_temp AS $$
    SELECT string_agg(
        CASE
            WHEN each.word ~ '[0-9]' OR EXISTS (SELECT FROM plot_word AS w WHERE w.word LIKE each.word || '%') THEN each.word || ':*'
            ELSE coalesce(near.words, alike.words, each.word)
        END, ' & ')::tsquery
    FROM unnest(folded_words(asked)) AS each (word)
    CROSS JOIN LATERAL (
        SELECT '(' || string_agg(found.word, ' | ') || ')' AS words
        FROM (
            SELECT w.word, rank() OVER (ORDER BY levenshtein(w.word, each.word)) AS place
            FROM plot_word AS w
            WHERE length(each.word) BETWEEN 3 AND 40
              AND length(w.word) BETWEEN length(each.word) - 2 AND length(each.word) + 2
              AND levenshtein_less_equal(w.word, each.word, CASE WHEN length(each.word) < 5 THEN 1 ELSE 2 END) <= CASE WHEN length(each.word) < 5 THEN 1 ELSE 2 END
        ) AS found
        WHERE found.place = 1
    ) AS near
    CROSS JOIN LATERAL (
        SELECT '(' || string_agg(found.word, ' | ') || ')' AS words
        FROM (SELECT w.word FROM plot_word AS w WHERE near.words IS NULL AND w.word % each.word ORDER BY similarity(w.word, each.word) DESC, w.word LIMIT 5) AS found
    ) AS alike
$$;

REVOKE EXECUTE ON FUNCTION renew_plot_search(bigint[]), measure_to_landmarks(text) FROM PUBLIC;
GRANT SELECT ON plot_search, plot_word, plot_place, plot_neighbour, landmark_layer TO zoneplanner_app;
SELECT renew_later(ARRAY(SELECT id FROM plot));
SELECT measure_to_landmarks(name) FROM unnest(ARRAY['ports', 'airports', 'expressways', 'railways']) AS layer (name);
