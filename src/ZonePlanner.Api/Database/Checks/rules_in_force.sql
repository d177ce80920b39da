-- A rule of law as the record knows it; $1 day (date) or null for rules of every day, $2 known at (timestamptz).
SELECT
    r.code,
    r.text,
    r.parameters,
    r.article,
    lower(r.valid) AS valid_from,
    upper(r.valid) AS valid_until,
    r.confidence,
    r.source,
    r.note
FROM law_rule AS r
WHERE r.recorded @> $2::timestamptz
  AND ($1::date IS NULL OR r.valid @> $1::date)
ORDER BY r.code, r.valid
