-- Closes the lines of the plots of features $1 (int[]) that hold from the day $2 (date) on, and names them, each with its feature.
UPDATE plot_version AS line
SET recorded = tstzrange(lower(line.recorded), 'infinity')
FROM staged_feature AS staged
JOIN plot ON plot.code = staged.code
WHERE staged.number = ANY($1::int[])
  AND line.plot_id = plot.id
  AND upper_inf(line.recorded)
  AND line.valid && daterange($2::date, NULL)
RETURNING staged.number, line.id;
