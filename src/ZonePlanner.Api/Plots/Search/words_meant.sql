-- One row: the words of a search as they are looked for, those nobody wrote as what they resemble; an empty query for what has no letter in it.
-- $1 words.
SELECT coalesce(plot_words($1::text), ''::tsquery)::text
