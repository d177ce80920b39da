-- One row a part of the answer: a plot of the page ('plot'), how many there are ('count'), how many of a sort that a choice would show ('facet'), how many the choice
-- of a province or a district would ('unit'), two plots that touch ('pair'), a layer distances rest on ('layer').
-- $1 needs (JSON; square metres, capacities, kilometres, a box, whether the unknown suffices), $2 the day, $3 known at, $4 words (a tsquery as text), $5 price unit, $6 bits of industries, $7 provinces, $8 districts,
-- $9 communes, $10 sites, $11 kinds, $12 statuses, $13 lease until, $14 reported since, $15 an area as WKB, $16 how many, $17 rank and $18 code of the
-- last plot of the page before; each null when not asked for.
-- Whether a candidate counts is a truth of its own (is_met, is_free): PostgreSQL expects half of the rows to have it. Of missed = 0 it expects hardly any, and then compares every pair.
-- A line marked “if” with names, or the lines from there to “end”, are there when all the names are asked for (OptionalSql); hence “WHERE true” and the comma before counted.
WITH layer AS (
    SELECT
        l.name,
        upper_inf(l.recorded) AS is_measured,
        json_build_object('name', l.name, 'title', l.title, 'title_en', l.title_en, 'owner', l.owner, 'date', l.data_date, 'measured', upper_inf(l.recorded))::text AS text
    FROM reference_layer AS l
    WHERE l.name IN ('ports', 'airports', 'expressways', 'railways')
      AND l.recorded @> $3::timestamptz
),
--if words
-- Sites and units in one of whose names all the words stand; words that stand in very many are nobody's name.
named AS (
    SELECT
        CASE WHEN count(*) <= 100 THEN array_agg(place.id) FILTER (WHERE place.kind = 'site') END AS sites,
        CASE WHEN count(*) <= 100 THEN array_agg(place.id) FILTER (WHERE place.kind <> 'site') END AS units
    FROM plot_place AS place
    WHERE place.words @@ $4::tsquery
),
--end
candidate AS (
    SELECT
        p.id,
        p.code,
        --if together
        p.version_id,
        p.m2,
        coalesce(p.status = 'available', false) AS is_free,
        --end
        --if facets
        p.facet,
        p.unit_ids,
        -- The sections that do not show it though it allows none: a bit each, A first.
        CASE WHEN unknown_word.suffices AND p.industries_met = 0::bit(128) THEN p.industries_missed::bit(21) END AS refused,
        coalesce(p.price_from > (need.of ->> 'priceTo')::double precision, false) AS is_dear,
        short.missed,
        short.missed = 0 AS is_met,
        --end
        coalesce(
            p.m2, --if by-area
            -p.m2, --if by--area
            CASE WHEN p.price_unit = $5::text THEN p.price_from END, --if by-price
            km.port, --if by-portKm
            km.airport, --if by-airportKm
            km.expressway, --if by-expresswayKm
            km.rail, --if by-railKm
            -(p.lease_until - '2000-01-01'::date)::double precision, --if by--leaseUntil
            --if by-fit
            unknown.needs::double precision
            -- Of those that fit alike, the plots of a place that is called so.
            - CASE WHEN p.site_id = ANY ((SELECT sites FROM named)::bigint[]) OR p.unit_ids && (SELECT units FROM named) THEN 0.5::double precision ELSE 0 END --if words
            ,
            --end
            'Infinity') AS rank
    FROM plot_search AS p
    CROSS JOIN (SELECT $1::jsonb AS of) AS need
    CROSS JOIN LATERAL (SELECT (need.of -> 'unknown')::boolean AS suffices) AS unknown_word
    --if km
    CROSS JOIN (
        SELECT
            EXISTS (SELECT FROM layer WHERE name = 'ports' AND is_measured) AS ports,
            EXISTS (SELECT FROM layer WHERE name = 'airports' AND is_measured) AS airports,
            EXISTS (SELECT FROM layer WHERE name = 'expressways' AND is_measured) AS expressways,
            EXISTS (SELECT FROM layer WHERE name = 'railways' AND is_measured) AS railways
    ) AS measured
    CROSS JOIN LATERAL (
        SELECT
            CASE WHEN measured.ports THEN p.port_km END AS port,
            CASE WHEN measured.airports THEN p.airport_km END AS airport,
            CASE WHEN measured.expressways THEN p.expressway_km END AS expressway,
            CASE WHEN measured.railways THEN p.rail_km END AS rail
    ) AS km
    --end
    --if price
    CROSS JOIN LATERAL (
        SELECT p.price_from IS NULL OR ((need.of ->> 'priceTo')::double precision IS NOT NULL AND p.price_unit <> $5::text) AS price
    ) AS lacks
    --end
    CROSS JOIN LATERAL (
        SELECT
            p.unit_ids && $7::bigint[] AS province, --if province
            p.unit_ids && $8::bigint[] AS district, --if district
            p.site_kind = ANY ($11::text[]) AS kind, --if kind
            p.quality = 'surveyed' AS quality, --if surveyedOnly
            (lacks.price AND unknown_word.suffices) --if price
                OR (p.price_unit = $5::text AND ((need.of ->> 'priceTo')::double precision IS NULL OR p.price_from <= (need.of ->> 'priceTo')::double precision)) AS price, --if price
            ((need.of ->> 'm2From')::double precision IS NULL OR p.m2 >= (need.of ->> 'm2From')::double precision) --if area
                AND ((need.of ->> 'm2To')::double precision IS NULL OR p.m2 <= (need.of ->> 'm2To')::double precision) AS area, --if area
            (p.industries_met & $6::text::bit(128)) <> 0::bit(128) --if industry
                OR (unknown_word.suffices AND (p.industries_missed & $6::text::bit(128)) <> $6::text::bit(128)) AS industry, --if industry
            coalesce(p.status = ANY ($12::text[]), unknown_word.suffices) AS status
    ) AS met
    --if facets
    CROSS JOIN LATERAL (
        SELECT
            CASE WHEN met.status THEN 0 ELSE 8 END
            + CASE WHEN met.province THEN 0 ELSE 1 END --if province
            + CASE WHEN met.district THEN 0 ELSE 2 END --if district
            + CASE WHEN met.kind THEN 0 ELSE 4 END --if kind
            + CASE WHEN met.quality THEN 0 ELSE 16 END --if surveyedOnly
            + CASE WHEN met.price THEN 0 ELSE 32 END --if price
            + CASE WHEN met.area THEN 0 ELSE 64 END --if area
            + CASE WHEN met.industry THEN 0 ELSE 128 END --if industry
            AS missed
    ) AS short
    --end
    --if by-fit
    CROSS JOIN LATERAL (
        SELECT
            CASE WHEN p.status IS NULL THEN 1 ELSE 0 END
            + CASE WHEN lacks.price THEN 1 ELSE 0 END --if price
            + CASE WHEN (p.industries_met & $6::text::bit(128)) = 0::bit(128) AND (p.industries_missed & $6::text::bit(128)) <> $6::text::bit(128) THEN 1 ELSE 0 END --if industry
            + CASE WHEN p.lease_until IS NULL THEN 1 ELSE 0 END --if leaseUntilFrom
            + CASE WHEN p.newest_report IS NULL THEN 1 ELSE 0 END --if reportedWithinDays
            + CASE WHEN p.power_mw IS NULL THEN 1 ELSE 0 END --if powerMw
            + CASE WHEN p.water_m3_day IS NULL THEN 1 ELSE 0 END --if waterM3Day
            + CASE WHEN p.wastewater_m3_day IS NULL THEN 1 ELSE 0 END --if wastewaterM3Day
            + CASE WHEN p.height_m IS NULL THEN 1 ELSE 0 END --if heightM
            + CASE WHEN p.density_pct IS NULL THEN 1 ELSE 0 END --if densityPct
            + CASE WHEN p.road_width_m IS NULL THEN 1 ELSE 0 END --if roadWidthM
            + CASE WHEN p.gas IS NULL THEN 1 ELSE 0 END --if gas
            + CASE WHEN p.telecom IS NULL THEN 1 ELSE 0 END --if telecom
            + CASE WHEN km.port IS NULL THEN 1 ELSE 0 END --if portKm
            + CASE WHEN km.airport IS NULL THEN 1 ELSE 0 END --if airportKm
            + CASE WHEN km.expressway IS NULL THEN 1 ELSE 0 END --if expresswayKm
            + CASE WHEN km.rail IS NULL THEN 1 ELSE 0 END --if railKm
            AS needs
    ) AS unknown
    --end
    WHERE p.known_from <= $3::timestamptz
      AND p.known_to > $3::timestamptz
      AND p.valid_from <= $2::date
      AND p.valid_to > $2::date
      AND p.words @@ $4::tsquery --if words
      AND p.unit_ids && $9::bigint[] --if commune
      AND p.site = ANY ($10::text[]) --if site
      AND ST_Intersects(p.boundary, ST_GeomFromWKB($15::bytea, 4326)) --if within
      --if bbox
      AND p.boundary && ST_MakeEnvelope(
          (need.of -> 'bbox' ->> 0)::double precision, (need.of -> 'bbox' ->> 1)::double precision,
          (need.of -> 'bbox' ->> 2)::double precision, (need.of -> 'bbox' ->> 3)::double precision, 4326)
      --end
      -- What a facet leaves out of its own count is looked at afterwards.
      AND met.status --if no-facets
      AND met.province --if no-facets province
      AND met.district --if no-facets district
      AND met.kind --if no-facets kind
      AND met.quality --if no-facets surveyedOnly
      AND met.price --if no-facets price
      AND met.area --if no-facets area
      AND met.industry --if no-facets industry
      AND coalesce(p.status NOT IN ('not-cleared', 'revoked'), unknown_word.suffices) --if cleanOnly
      AND (p.lease_until >= $13::date OR (unknown_word.suffices AND p.lease_until IS NULL)) --if leaseUntilFrom
      AND (p.newest_report >= $14::date OR (unknown_word.suffices AND p.newest_report IS NULL)) --if reportedWithinDays
      AND (p.power_mw >= (need.of ->> 'powerMw')::double precision OR (unknown_word.suffices AND p.power_mw IS NULL)) --if powerMw
      AND (p.water_m3_day >= (need.of ->> 'waterM3Day')::double precision OR (unknown_word.suffices AND p.water_m3_day IS NULL)) --if waterM3Day
      AND (p.wastewater_m3_day >= (need.of ->> 'wastewaterM3Day')::double precision OR (unknown_word.suffices AND p.wastewater_m3_day IS NULL)) --if wastewaterM3Day
      AND (p.height_m >= (need.of ->> 'heightM')::double precision OR (unknown_word.suffices AND p.height_m IS NULL)) --if heightM
      AND (p.density_pct >= (need.of ->> 'densityPct')::double precision OR (unknown_word.suffices AND p.density_pct IS NULL)) --if densityPct
      AND (p.road_width_m >= (need.of ->> 'roadWidthM')::double precision OR (unknown_word.suffices AND p.road_width_m IS NULL)) --if roadWidthM
      AND (p.gas OR (unknown_word.suffices AND p.gas IS NULL)) --if gas
      AND (p.telecom OR (unknown_word.suffices AND p.telecom IS NULL)) --if telecom
      AND (km.port <= (need.of ->> 'portKm')::double precision OR (unknown_word.suffices AND km.port IS NULL)) --if portKm
      AND (km.airport <= (need.of ->> 'airportKm')::double precision OR (unknown_word.suffices AND km.airport IS NULL)) --if airportKm
      AND (km.expressway <= (need.of ->> 'expresswayKm')::double precision OR (unknown_word.suffices AND km.expressway IS NULL)) --if expresswayKm
      AND (km.rail <= (need.of ->> 'railKm')::double precision OR (unknown_word.suffices AND km.rail IS NULL)) --if railKm
),
page AS (
    SELECT
        c.id,
        c.rank,
        c.code
    FROM candidate AS c
    WHERE true
      AND c.is_met --if facets
      AND c.m2 >= ($1::jsonb ->> 'setFrom')::double precision --if together
      AND (c.rank > $17::double precision OR (c.rank = $17::double precision AND c.code > $18::text COLLATE "C")) --if cursor
    ORDER BY c.rank, c.code COLLATE "C"
    LIMIT $16::int
)
--if facets
, counted AS (
    SELECT c.facet, c.unit_ids, c.refused, c.is_dear, own.missed
    FROM candidate AS c
    CROSS JOIN LATERAL (
        SELECT c.missed
            -- What is only large enough with its neighbours misses the area by itself.
            + CASE WHEN c.m2 < ($1::jsonb ->> 'setFrom')::double precision THEN 64 ELSE 0 END --if together
            AS missed
    ) AS own
    WHERE own.missed IN (0, 1, 2, 4, 8, 16, 32, 64, 128)
)
--end
SELECT
    'plot' AS part,
    page.rank,
    page.code,
    p.sheet::text AS text,
    NULL::bigint AS number,
    ARRAY[p.port_km, p.airport_km, p.expressway_km, p.rail_km] AS numbers
FROM page
JOIN plot_search AS p ON p.id = page.id
UNION ALL
SELECT 'count', NULL, NULL, NULL, count(*), NULL
FROM candidate AS c
WHERE true
  AND c.is_met --if facets
  AND c.m2 >= ($1::jsonb ->> 'setFrom')::double precision --if together
--if facets
UNION ALL
SELECT 'facet', c.missed, c.refused::text, c.facet, count(*), ARRAY[c.is_dear::int]
FROM counted AS c
GROUP BY c.missed, c.facet, c.refused, c.is_dear
UNION ALL
SELECT 'unit', NULL, unit.code, level.name, sum(alike.plots)::bigint, NULL
FROM (
    SELECT c.missed, c.unit_ids, count(*) AS plots
    FROM counted AS c
    WHERE c.missed IN (0, 1, 2)
    GROUP BY c.missed, c.unit_ids
) AS alike
JOIN (VALUES ('province', 1), ('district', 2)) AS level (name, own) ON alike.missed IN (0, level.own)
-- A plot counts in each unit it is found by; of provinces, in those that have not become part of another it is found by.
LEFT JOIN LATERAL (
    SELECT u.code
    FROM unit AS u
    WHERE u.id = ANY (alike.unit_ids)
      AND u.level = level.name
      AND (u.level <> 'province' OR NOT EXISTS (SELECT FROM unit_succession AS s WHERE s.from_id = u.id AND s.to_id = ANY (alike.unit_ids)))
) AS unit ON true
GROUP BY unit.code, level.name
--end
--if together
UNION ALL
SELECT 'pair', NULL, NULL, NULL, NULL, ARRAY[pair.one, pair.other, pair.one_m2, pair.other_m2]
FROM (
    SELECT one.id AS one, other.id AS other, one.m2 AS one_m2, other.m2 AS other_m2
    FROM candidate AS one
    JOIN plot_neighbour AS n ON n.version_id = one.version_id AND n.other_id > n.version_id
    JOIN candidate AS other ON other.version_id = n.other_id
    WHERE one.is_free
      AND other.is_free
      AND one.is_met --if facets
      AND other.is_met --if facets
    ORDER BY one.id, other.id
    LIMIT 20001
) AS pair
--end
UNION ALL
SELECT 'layer', NULL, layer.name, layer.text, NULL, NULL
FROM layer
ORDER BY part, rank, code
