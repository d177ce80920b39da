-- Edition $1, whose features have identifiers of their own if $2, beside the published edition $3: columns in the places $4 are those in the places $5 there.
SELECT
    added,
    gone,
    changed
FROM reference.compared($1, $2, $3, $4, $5);
