-- One row: an account that is not blocked, and the provinces it acts in: its own and all that have become part of it.
-- $1 account, $2 the session, which stands as long as nobody has signed out of it.
SELECT
    a.name,
    a.email,
    a.role,
    a.province,
    a.security_stamp,
    ARRAY(
        SELECT id
        FROM whole_provinces(ARRAY(SELECT u.id FROM unit AS u WHERE u.code = a.province AND u.level = 'province'), 'infinity') AS acting (id)
        ORDER BY id)
FROM account.account AS a
WHERE a.id = $1::uuid
  AND NOT a.is_blocked
  AND EXISTS (SELECT FROM account.session AS s WHERE s.id = $2::uuid AND s.account = a.id AND s.ends_at > now())
