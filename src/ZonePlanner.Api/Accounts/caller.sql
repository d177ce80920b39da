-- One row: an account that is not blocked, and the provinces it acts in: its own and all that have become part of it.
-- $1 account, $2 the session, which stands as long as nobody has signed out of it.
WITH RECURSIVE
acting AS (
    SELECT u.id
    FROM account.account AS a
    JOIN unit AS u ON u.code = a.province AND u.level = 'province'
    WHERE a.id = $1::uuid
    UNION
    SELECT s.from_id
    FROM acting
    JOIN unit_succession AS s ON s.to_id = acting.id
    JOIN unit AS former ON former.id = s.from_id
    WHERE former.level = 'province'
      AND upper_inf(s.recorded)
)
SELECT
    a.name,
    a.email,
    a.role,
    a.province,
    a.security_stamp,
    ARRAY(SELECT id FROM acting ORDER BY id)
FROM account.account AS a
WHERE a.id = $1::uuid
  AND NOT a.is_blocked
  AND EXISTS (SELECT FROM account.session AS s WHERE s.id = $2::uuid AND s.account = a.id AND s.ends_at > now())
