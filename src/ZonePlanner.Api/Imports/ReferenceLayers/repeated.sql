-- One row a feature of edition $1 whose identifier an earlier one has.
SELECT
    number,
    id
FROM reference.repeated($1);
