-- One row: an account that is not blocked, and the provinces it acts in: its own and all that have become part of it.
-- $1 account.
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
