-- One row: the codes that new plots get, in the order of those wanted.
-- $1 codes wanted.
SELECT array_agg(free_plot_code(wanted.code) ORDER BY wanted.number)
FROM unnest($1::text[]) WITH ORDINALITY AS wanted (code, number)
