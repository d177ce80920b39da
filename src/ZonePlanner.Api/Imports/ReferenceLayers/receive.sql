-- The number of a new edition, with a table whose columns are of the types $1 to copy features into.
SELECT reference.receive($1);
