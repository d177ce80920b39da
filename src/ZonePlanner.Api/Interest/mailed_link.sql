-- At most one row: a link, and what it is about. $1 the digest of its token.
SELECT
    l.purpose,
    l.address_key,
    l.expression,
    l.report,
    l.expires_at <= now(),
    l.used_at IS NOT NULL,
    coalesce(e.confirmed_at, r.confirmed_at) IS NOT NULL,
    coalesce(e.language, r.language),
    p.code
FROM interest.link AS l
LEFT JOIN interest.expression AS e ON e.id = l.expression
LEFT JOIN interest.error_report AS r ON r.id = l.report
LEFT JOIN plot AS p ON p.id = coalesce(e.plot_id, r.plot_id)
WHERE l.digest = $1::bytea
FOR UPDATE OF l
