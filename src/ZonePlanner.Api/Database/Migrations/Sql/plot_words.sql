-- Words as they are looked for: each as the beginning of one, or, where nobody wrote it, as the nearest that somebody wrote: one letter off up to four
-- letters, two from five on (syllables are too short for trigrams), else alike in trigrams. “Lô A-01” is a plot called A-01. What a word is like is looked for only where nobody wrote it.
CREATE OR REPLACE FUNCTION plot_words(asked text) RETURNS tsquery
LANGUAGE sql STABLE STRICT SET search_path = public, pg_temp AS $$
    SELECT string_agg(
        CASE
            WHEN each.word ~ '[0-9]' OR EXISTS (SELECT FROM plot_word AS w WHERE w.word LIKE each.word || '%') THEN each.word || ':*'
            ELSE coalesce(
                (
                    SELECT '(' || string_agg(found.word, ' | ') || ')'
                    FROM (
                        SELECT w.word, rank() OVER (ORDER BY levenshtein(w.word, each.word)) AS place
                        FROM plot_word AS w
                        WHERE length(each.word) BETWEEN 3 AND 40
                          AND length(w.word) BETWEEN length(each.word) - 2 AND length(each.word) + 2
                          AND levenshtein_less_equal(w.word, each.word, CASE WHEN length(each.word) < 5 THEN 1 ELSE 2 END) <= CASE WHEN length(each.word) < 5 THEN 1 ELSE 2 END
                    ) AS found
                    WHERE found.place = 1
                ),
                (
                    SELECT '(' || string_agg(found.word, ' | ') || ')'
                    FROM (SELECT w.word FROM plot_word AS w WHERE w.word % each.word ORDER BY similarity(w.word, each.word) DESC, w.word LIMIT 5) AS found
                ),
                each.word)
        END, ' & ')::tsquery
    FROM (
        SELECT CASE said.word WHEN 'iz' THEN 'zone' ELSE said.word END AS word
        FROM unnest(folded_words(asked)) AS said (word)
        WHERE said.word NOT IN ('lo', 'plot')
           OR folded_words(asked) <@ ARRAY['lo', 'plot']
    ) AS each
$$;
