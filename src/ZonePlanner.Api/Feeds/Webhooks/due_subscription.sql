-- One row: subscription $1, if it may be told now, and the version of the record there is to tell of.
SELECT json_build_object(
    'url', s.url,
    'secret', s.secret,
    'told_version', s.told_version,
    'told_site', s.told_site,
    'failures', s.failures,
    'provinces', CASE WHEN s.province IS NOT NULL THEN to_json(ARRAY(
        SELECT whole_provinces(ARRAY(SELECT unit.id FROM unit WHERE unit.code = s.province AND unit.level = 'province'), 'infinity'))) END,
    'version', d.version)
FROM webhook.subscription AS s
CROSS JOIN dataset_version AS d
WHERE s.id = $1::uuid
  AND s.state = 'active'
  AND s.next_attempt_at <= now()
