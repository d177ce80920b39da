-- One row a part of the answer: a plot of the page ('plot'), how many there are ('count'), how many of a sort that a choice would show ('facet'), how many the choice
-- of a province or a district would ('unit'), two plots that touch ('pair'), a layer distances rest on ('layer').
-- $1 needs (JSON; hectares, capacities, kilometres, truths), $2 the day, $3 known at, $4 words (a tsquery as text), $5 price unit, $6 bits of industries, $7 provinces, $8 districts,
-- $9 communes, $10 sites, $11 kinds, $12 statuses, $13 lease until, $14 reported since, $15 an area as WKB, $16 order, $17 how many, $18 rank and $19 code of the
-- last plot of the page before; each null when not asked for.
WITH layer AS (
    SELECT
        l.name,
        upper_inf(l.recorded) AS is_measured,
        json_build_object('name', l.name, 'title', l.title, 'title_en', l.title_en, 'owner', l.owner, 'date', l.data_date, 'measured', upper_inf(l.recorded))::text AS text
    FROM reference_layer AS l
    WHERE l.name IN ('ports', 'airports', 'expressways', 'railways')
      AND l.recorded @> $3::timestamptz
),
-- Sites and units in one of whose names all the words stand; words that stand in very many are nobody's name.
named AS (
    SELECT
        CASE WHEN count(*) <= 100 THEN array_agg(place.id) FILTER (WHERE place.kind = 'site') END AS sites,
        CASE WHEN count(*) <= 100 THEN array_agg(place.id) FILTER (WHERE place.kind <> 'site') END AS units
    FROM plot_place AS place
    WHERE place.words @@ $4::tsquery
),
candidate AS (
    SELECT
        p.id,
        p.code,
        -- What only sets of neighbours need.
        CASE WHEN (need.of -> 'together')::boolean THEN p.version_id END AS version_id,
        CASE WHEN (need.of -> 'together')::boolean THEN p.m2 END AS m2,
        CASE WHEN (need.of -> 'together')::boolean THEN p.status END AS status,
        CASE WHEN (need.of -> 'facets')::boolean THEN p.facet END AS facet,
        CASE WHEN (need.of -> 'facets')::boolean THEN p.unit_ids END AS unit_ids,
        -- The sections that do not show it though it allows none: a bit each, A first.
        CASE WHEN (need.of -> 'facets')::boolean AND unknown_word.suffices AND p.industries_met = 0::bit(128) THEN p.industries_missed::bit(21) END AS refused,
        coalesce(p.price_from > (need.of ->> 'priceTo')::double precision, false) AS is_dear,
        unknown.needs AS unknowns,
        CASE WHEN (need.of -> 'facets')::boolean THEN
            CASE WHEN met.province THEN 0 ELSE 1 END + CASE WHEN met.district THEN 0 ELSE 2 END + CASE WHEN met.kind THEN 0 ELSE 4 END
            + CASE WHEN met.status THEN 0 ELSE 8 END + CASE WHEN met.quality THEN 0 ELSE 16 END + CASE WHEN met.price THEN 0 ELSE 32 END
            + CASE WHEN met.area THEN 0 ELSE 64 END + CASE WHEN met.industry THEN 0 ELSE 128 END
            ELSE 0
        END AS missed,
        coalesce(CASE $16::text
            WHEN 'area' THEN p.m2
            WHEN '-area' THEN -p.m2
            WHEN 'price' THEN CASE WHEN p.price_unit = $5::text THEN p.price_from END
            WHEN 'portKm' THEN km.port
            WHEN 'airportKm' THEN km.airport
            WHEN 'expresswayKm' THEN km.expressway
            WHEN 'railKm' THEN km.rail
            WHEN '-leaseUntil' THEN -(p.lease_until - '2000-01-01'::date)
            -- Of those that fit alike, the plots of a place that is called so.
            ELSE unknown.needs - CASE
                WHEN $4::text IS NOT NULL AND (p.site_id = ANY ((SELECT sites FROM named)::bigint[]) OR p.unit_ids && (SELECT units FROM named)) THEN 0.5
                ELSE 0
            END
        END, 'Infinity') AS rank
    FROM plot_search AS p
    CROSS JOIN (SELECT $1::jsonb AS of) AS need
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
    CROSS JOIN LATERAL (
        SELECT
            p.price_from IS NULL OR ((need.of ->> 'priceTo')::double precision IS NOT NULL AND p.price_unit <> $5::text) AS price,
            (p.industries_met & $6::text::bit(128)) = 0::bit(128) AND (p.industries_missed & $6::text::bit(128)) <> $6::text::bit(128) AS industry
    ) AS lacks
    CROSS JOIN LATERAL (
        SELECT (need.of -> 'unknown')::boolean AS suffices
    ) AS unknown_word
    CROSS JOIN LATERAL (
        SELECT
            $7::bigint[] IS NULL OR p.unit_ids && $7::bigint[] AS province,
            $8::bigint[] IS NULL OR p.unit_ids && $8::bigint[] AS district,
            $11::text[] IS NULL OR p.site_kind = ANY ($11::text[]) AS kind,
            coalesce(p.status = ANY ($12::text[]), unknown_word.suffices) AS status,
            NOT (need.of -> 'surveyedOnly')::boolean OR p.quality = 'surveyed' AS quality,
            $5::text IS NULL
                OR (lacks.price AND unknown_word.suffices)
                OR (p.price_unit = $5::text AND ((need.of ->> 'priceTo')::double precision IS NULL OR p.price_from <= (need.of ->> 'priceTo')::double precision)) AS price,
            ((need.of ->> 'm2From')::double precision IS NULL OR p.m2 >= (need.of ->> 'm2From')::double precision)
                AND ((need.of ->> 'm2To')::double precision IS NULL OR p.m2 <= (need.of ->> 'm2To')::double precision) AS area,
            $6::text IS NULL
                OR (p.industries_met & $6::text::bit(128)) <> 0::bit(128)
                OR (unknown_word.suffices AND (p.industries_missed & $6::text::bit(128)) <> $6::text::bit(128)) AS industry
    ) AS met
    CROSS JOIN LATERAL (
        SELECT
            CASE WHEN p.status IS NULL THEN 1 ELSE 0 END
            + CASE WHEN $5::text IS NOT NULL AND lacks.price THEN 1 ELSE 0 END
            + CASE WHEN $6::text IS NOT NULL AND lacks.industry THEN 1 ELSE 0 END
            + CASE WHEN $13::date IS NOT NULL AND p.lease_until IS NULL THEN 1 ELSE 0 END
            + CASE WHEN $14::date IS NOT NULL AND p.newest_report IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'powerMw') IS NOT NULL AND p.power_mw IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'waterM3Day') IS NOT NULL AND p.water_m3_day IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'wastewaterM3Day') IS NOT NULL AND p.wastewater_m3_day IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'heightM') IS NOT NULL AND p.height_m IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'densityPct') IS NOT NULL AND p.density_pct IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'roadWidthM') IS NOT NULL AND p.road_width_m IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of -> 'gas')::boolean AND p.gas IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of -> 'telecom')::boolean AND p.telecom IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'portKm') IS NOT NULL AND km.port IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'airportKm') IS NOT NULL AND km.airport IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'expresswayKm') IS NOT NULL AND km.expressway IS NULL THEN 1 ELSE 0 END
            + CASE WHEN (need.of ->> 'railKm') IS NOT NULL AND km.rail IS NULL THEN 1 ELSE 0 END AS needs
    ) AS unknown
    WHERE p.known_from <= $3::timestamptz
      AND p.known_to > $3::timestamptz
      AND p.valid_from <= $2::date
      AND p.valid_to > $2::date
      AND ($4::text IS NULL OR p.words @@ $4::tsquery)
      AND ($9::bigint[] IS NULL OR p.unit_ids && $9::bigint[])
      AND ($10::text[] IS NULL OR p.site = ANY ($10::text[]))
      AND ($15::bytea IS NULL OR ST_Intersects(p.boundary, ST_GeomFromWKB($15::bytea, 4326)))
      AND ((need.of -> 'bbox') IS NULL OR p.boundary && ST_MakeEnvelope(
          (need.of -> 'bbox' ->> 0)::double precision, (need.of -> 'bbox' ->> 1)::double precision,
          (need.of -> 'bbox' ->> 2)::double precision, (need.of -> 'bbox' ->> 3)::double precision, 4326))
      -- What a facet leaves out of its own count is looked at afterwards.
      AND ((need.of -> 'facets')::boolean OR met.province)
      AND ((need.of -> 'facets')::boolean OR met.district)
      AND ((need.of -> 'facets')::boolean OR met.kind)
      AND ((need.of -> 'facets')::boolean OR met.status)
      AND ((need.of -> 'facets')::boolean OR met.quality)
      AND ((need.of -> 'facets')::boolean OR met.price)
      AND ((need.of -> 'facets')::boolean OR met.area)
      AND ((need.of -> 'facets')::boolean OR met.industry)
      AND (NOT (need.of -> 'cleanOnly')::boolean OR coalesce(p.status NOT IN ('not-cleared', 'revoked'), unknown_word.suffices))
      AND ($13::date IS NULL OR p.lease_until >= $13::date OR (unknown_word.suffices AND p.lease_until IS NULL))
      AND ($14::date IS NULL OR p.newest_report >= $14::date OR (unknown_word.suffices AND p.newest_report IS NULL))
      AND ((need.of ->> 'powerMw') IS NULL OR p.power_mw >= (need.of ->> 'powerMw')::double precision OR (unknown_word.suffices AND p.power_mw IS NULL))
      AND ((need.of ->> 'waterM3Day') IS NULL OR p.water_m3_day >= (need.of ->> 'waterM3Day')::double precision OR (unknown_word.suffices AND p.water_m3_day IS NULL))
      AND ((need.of ->> 'wastewaterM3Day') IS NULL OR p.wastewater_m3_day >= (need.of ->> 'wastewaterM3Day')::double precision
           OR (unknown_word.suffices AND p.wastewater_m3_day IS NULL))
      AND ((need.of ->> 'heightM') IS NULL OR p.height_m >= (need.of ->> 'heightM')::double precision OR (unknown_word.suffices AND p.height_m IS NULL))
      AND ((need.of ->> 'densityPct') IS NULL OR p.density_pct >= (need.of ->> 'densityPct')::double precision OR (unknown_word.suffices AND p.density_pct IS NULL))
      AND ((need.of ->> 'roadWidthM') IS NULL OR p.road_width_m >= (need.of ->> 'roadWidthM')::double precision OR (unknown_word.suffices AND p.road_width_m IS NULL))
      AND (NOT (need.of -> 'gas')::boolean OR p.gas OR (unknown_word.suffices AND p.gas IS NULL))
      AND (NOT (need.of -> 'telecom')::boolean OR p.telecom OR (unknown_word.suffices AND p.telecom IS NULL))
      AND ((need.of ->> 'portKm') IS NULL OR km.port <= (need.of ->> 'portKm')::double precision OR (unknown_word.suffices AND km.port IS NULL))
      AND ((need.of ->> 'airportKm') IS NULL OR km.airport <= (need.of ->> 'airportKm')::double precision OR (unknown_word.suffices AND km.airport IS NULL))
      AND ((need.of ->> 'expresswayKm') IS NULL OR km.expressway <= (need.of ->> 'expresswayKm')::double precision OR (unknown_word.suffices AND km.expressway IS NULL))
      AND ((need.of ->> 'railKm') IS NULL OR km.rail <= (need.of ->> 'railKm')::double precision OR (unknown_word.suffices AND km.rail IS NULL))
),
page AS (
    SELECT
        c.id,
        c.rank,
        c.code
    FROM candidate AS c
    WHERE c.missed = 0
      AND (NOT ($1::jsonb -> 'together')::boolean OR c.m2 >= ($1::jsonb ->> 'setFrom')::double precision)
      AND ($18::double precision IS NULL OR c.rank > $18::double precision OR (c.rank = $18::double precision AND c.code > $19::text COLLATE "C"))
    ORDER BY c.rank, c.code COLLATE "C"
    LIMIT $17::int
),
counted AS (
    SELECT c.facet, c.unit_ids, c.refused, c.is_dear, own.missed
    FROM candidate AS c
    -- What is only large enough with its neighbours misses the area by itself.
    CROSS JOIN LATERAL (
        SELECT c.missed + CASE WHEN ($1::jsonb -> 'together')::boolean AND c.m2 < ($1::jsonb ->> 'setFrom')::double precision THEN 64 ELSE 0 END AS missed
    ) AS own
    WHERE own.missed IN (0, 1, 2, 4, 8, 16, 32, 64, 128)
      AND ($1::jsonb -> 'facets')::boolean
)
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
WHERE c.missed = 0
  AND (NOT ($1::jsonb -> 'together')::boolean OR c.m2 >= ($1::jsonb ->> 'setFrom')::double precision)
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
UNION ALL
SELECT 'pair', NULL, NULL, NULL, NULL, ARRAY[pair.one, pair.other, pair.one_m2, pair.other_m2]
FROM (
    SELECT one.id AS one, other.id AS other, one.m2 AS one_m2, other.m2 AS other_m2
    FROM candidate AS one
    JOIN plot_neighbour AS n ON n.version_id = one.version_id AND n.other_id > n.version_id
    JOIN candidate AS other ON other.version_id = n.other_id
    WHERE ($1::jsonb -> 'together')::boolean
      AND one.missed = 0
      AND other.missed = 0
      AND one.status = 'available'
      AND other.status = 'available'
    ORDER BY one.id, other.id
    LIMIT 20001
) AS pair
UNION ALL
SELECT 'layer', NULL, layer.name, layer.text, NULL, NULL
FROM layer
ORDER BY part, rank, code
