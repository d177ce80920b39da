-- One row: a subscription, how far it has been told, and the version of the record.
-- $1 one of them or null, $2 the provinces of which they must be or null.
SELECT json_build_object(
    'id', s.id,
    'url', s.url,
    'note', s.note,
    'province', s.province,
    'paused_because', s.paused_because,
    'created_by', s.created_by,
    'created_at', s.created_at,
    'told_version', s.told_version,
    'told_site', s.told_site,
    'record_version', d.version,
    'failures', s.failures,
    'next_attempt_at', s.next_attempt_at,
    'last_delivered_at', (SELECT max(sent.at) FROM webhook.delivery AS sent WHERE sent.subscription = s.id AND sent.outcome = 'delivered'))
FROM webhook.subscription AS s
CROSS JOIN dataset_version AS d
WHERE ($1::uuid IS NULL OR s.id = $1::uuid)
  AND ($2::bigint[] IS NULL OR EXISTS (
      SELECT
      FROM unit
      WHERE unit.code = s.province
        AND unit.level = 'province'
        AND unit.id = ANY ($2::bigint[])))
ORDER BY
    s.created_at,
    s.id
