-- No more mail about an expression or a report: one that was not confirmed goes, and so does who made a report. $1 expression, $2 report.
WITH waiting AS (
    DELETE FROM interest.mail
    WHERE letter IS NOT NULL
      AND (expression = $1::uuid OR report = $2::uuid)
),
expressions AS (
    DELETE FROM interest.expression
    WHERE id = $1::uuid
      AND confirmed_at IS NULL
),
reports AS (
    UPDATE interest.error_report
    SET address_key = NULL,
        contact = NULL,
        consent = NULL,
        confirmed_at = NULL
    WHERE id = $2::uuid
),
links AS (
    DELETE FROM interest.link
    WHERE report = $2::uuid
)
UPDATE interest.expression
SET unsubscribed_at = coalesce(unsubscribed_at, now())
WHERE id = $1::uuid
  AND confirmed_at IS NOT NULL
