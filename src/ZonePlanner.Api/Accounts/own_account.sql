-- One row: an account as its owner sees it, with the name its province has now.
-- $1 account.
SELECT json_build_object(
    'id', a.id,
    'email', a.email,
    'name', a.name,
    'role', a.role,
    'province', (
        SELECT json_build_object('code', u.code, 'name', v.name)
        FROM unit AS u
        JOIN unit_version AS v ON v.unit_id = u.id
        WHERE u.code = a.province
          AND u.level = 'province'
          AND upper_inf(v.recorded)
        ORDER BY upper(v.valid) DESC
        LIMIT 1),
    'has_password', a.password_hash IS NOT NULL)
FROM account.account AS a
WHERE a.id = $1::uuid
