-- One row: a place, a site or an industry that words may mean, with how many plots are to be had there, the best match first.
-- $1 words, $2 the day, $3 known at.
WITH asked AS (
    SELECT fold($1::text) AS words
),
named AS (
    SELECT DISTINCT ON (p.kind, p.id)
        p.kind,
        p.id,
        p.code,
        p.name,
        nullif(p.name_en, '') AS name_en,
        CASE
            WHEN starts_with(p.folded, asked.words) THEN 3
            WHEN position(asked.words IN p.folded) > 0 THEN 2
            ELSE word_similarity(asked.words, p.folded)
        END AS rank
    FROM asked
    JOIN plot_place AS p ON p.words @@ plot_words($1::text)
    ORDER BY p.kind, p.id, rank DESC, p.name
),
likely AS (
    SELECT *
    FROM named
    ORDER BY rank DESC, name
    LIMIT 40
),
place AS (
    SELECT
        l.kind,
        l.code,
        l.name,
        l.name_en,
        l.rank,
        (
            SELECT count(*)
            FROM plot_search AS s
            WHERE (l.kind = 'site' AND s.site_id = l.id OR l.kind <> 'site' AND s.unit_ids @> ARRAY[l.id])
              AND s.known_from <= $3::timestamptz
              AND s.known_to > $3::timestamptz
              AND s.valid_from <= $2::date
              AND s.valid_to > $2::date
              AND coalesce(s.status = 'available', true)
        ) AS count
    FROM likely AS l
),
industry_meant AS (
    SELECT
        'industry' AS kind,
        i.code,
        i.name,
        i.name_en,
        CASE
            WHEN lower(i.code) = asked.words THEN 4
            WHEN position(asked.words IN folded.name) > 0 THEN 2
            ELSE word_similarity(asked.words, folded.name)
        END AS rank,
        (
            SELECT count(*)
            FROM plot_search AS s
            WHERE (get_bit(s.industries_met, industry_bit(i.code)) = 1 OR get_bit(s.industries_missed, industry_bit(i.code)) = 0)
              AND s.known_from <= $3::timestamptz
              AND s.known_to > $3::timestamptz
              AND s.valid_from <= $2::date
              AND s.valid_to > $2::date
              AND coalesce(s.status = 'available', true)
        ) AS count
    FROM asked
    CROSS JOIN industry AS i
    CROSS JOIN LATERAL (SELECT fold(concat_ws(' ', i.name, i.name_en)) AS name) AS folded
    WHERE lower(i.code) = asked.words
       OR position(asked.words IN folded.name) > 0
       OR word_similarity(asked.words, folded.name) > 0.6
    ORDER BY rank DESC, i.code
    LIMIT 5
)
SELECT json_build_object('kind', found.kind, 'code', found.code, 'name', found.name, 'name_en', found.name_en, 'count', found.count)
FROM (
    SELECT kind, code, name, name_en, rank, count FROM place WHERE count > 0
    UNION ALL
    SELECT kind, code, name, name_en, rank, count FROM industry_meant
) AS found
ORDER BY found.rank DESC, found.count DESC, found.name
LIMIT 12
