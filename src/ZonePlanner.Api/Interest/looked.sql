-- Up to which version, $1, and day, $2, plots were looked for.
UPDATE interest.looked
SET version = $1::bigint,
    day = $2::date
