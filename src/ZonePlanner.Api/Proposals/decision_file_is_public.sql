-- One row: whether a decision on record refers to a file.
-- $1 the link of the file.
SELECT EXISTS (SELECT FROM decision AS d WHERE d.link = $1::text)
