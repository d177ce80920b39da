-- Staged plots take the code of the one plot of their site that bears their label from the day $1 (date) on: a plot keeps its code when its label changes.
UPDATE staged_feature AS staged
SET code = bearer.code
FROM (
    SELECT
        named.number,
        min(plot.code) AS code
    FROM staged_feature AS named
    JOIN site ON site.code = named.parent
    JOIN plot ON plot.site_id = site.id
    JOIN plot_version AS line
        ON line.plot_id = plot.id
        AND upper_inf(line.recorded)
        AND line.valid && daterange($1::date, NULL)
        AND folded_words(line.label) = folded_words(named.name)
    GROUP BY named.number
    HAVING count(DISTINCT plot.id) = 1
) AS bearer
WHERE bearer.number = staged.number;
