-- One row: a proposal with every step it took, the last first.
-- $1 proposal.
SELECT json_build_object(
    'id', p.id,
    'revision', p.revision,
    'state', p.state,
    'province', (
        SELECT json_build_object('code', u.code, 'name', v.name)
        FROM unit AS u
        JOIN unit_version AS v ON v.unit_id = u.id
        WHERE u.id = p.province_id
          AND upper_inf(v.recorded)
        ORDER BY upper(v.valid) DESC
        LIMIT 1),
    'title', p.title,
    'site', p.site,
    'received_on', p.received_on,
    'created', json_build_object('id', p.created_by, 'name', p.created_by_name, 'at', p.created_at),
    'updated', json_build_object('id', p.updated_by, 'name', p.updated_by_name, 'at', p.updated_at),
    'content', p.content,
    'steps', (
        SELECT coalesce(json_agg(json_build_object(
            'action', s.action,
            'from', s.before,
            'to', s.after,
            'by', json_build_object('id', s.account, 'name', s.account_name, 'at', s.at),
            'note', s.note,
            'reasons', s.reasons,
            'rules_of', s.rules_of,
            'findings', s.findings) ORDER BY s.id DESC), '[]'::json)
        FROM proposal_step AS s
        WHERE s.proposal_id = p.id),
    'published', p.published)
FROM proposal AS p
WHERE p.id = $1::uuid
