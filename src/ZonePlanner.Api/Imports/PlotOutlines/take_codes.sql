-- Staged plots take the code of the plot of their site that bears their label from the day $1 (date) on (a plot keeps its code when its label changes), or one
-- that no plot has had.
UPDATE staged_feature AS staged
SET code = coalesce(
    (
        SELECT plot.code
        FROM site
        JOIN plot_version AS line
            ON site_of_plot(line.plot_id) = site.id
            AND upper_inf(line.recorded)
            AND line.valid && daterange($1::date, NULL)
            AND folded_words(line.label) = folded_words(staged.name)
        JOIN plot ON plot.id = line.plot_id
        WHERE site.code = staged.parent
        ORDER BY lower(line.valid) NULLS FIRST
        LIMIT 1
    ),
    free_plot_code(staged.code));
