-- Takes away what was not confirmed within 48 hours, what is two years old, links that are no longer good, and mail that is long sent. A report of an error stays; who made it goes.
WITH
expressions AS (
    DELETE FROM interest.expression
    WHERE CASE WHEN confirmed_at IS NULL THEN created_at < now() - interval '48 hours' ELSE confirmed_at < now() - interval '2 years' END
    RETURNING id
),
reporters AS (
    UPDATE interest.error_report
    SET address_key = NULL,
        contact = NULL,
        consent = NULL,
        confirmed_at = NULL
    WHERE contact IS NOT NULL
      AND created_at < now() - CASE WHEN confirmed_at IS NULL THEN interval '48 hours' ELSE interval '2 years' END
    RETURNING id
),
answers AS (
    DELETE FROM interest.answer
    WHERE at < now() - interval '2 years'
),
links AS (
    DELETE FROM interest.link
    WHERE expires_at < now() - interval '1 day'
       OR report IN (SELECT id FROM reporters)
),
refusals AS (
    DELETE FROM interest.refused
    WHERE until < now()
)
DELETE FROM interest.mail
WHERE letter IS NULL AND created_at < now() - interval '30 days'
   OR letter IS NOT NULL AND expression IS NULL AND report IS NULL
   OR expression IN (SELECT id FROM expressions)
   OR report IN (SELECT id FROM reporters)
