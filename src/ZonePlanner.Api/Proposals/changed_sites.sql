-- One row: a site that a proposal names, as the record has it on the day the proposal would hold from.
-- $1 codes (text[]), $2 the day, $3 the units of the proposal's province (bigint[]), $4 the proposal.
SELECT json_build_object(
    'code', s.code,
    'status', held.status,
    'kind', coalesce(held.kind, latest.kind),
    'name', coalesce(held.name, latest.name),
    'decided_ha', held.decided_ha,
    'declared_ha', held.declared_ha,
    'measured_m2', held.measured_m2,
    'has_boundary', coalesce(held.boundary, latest.boundary) IS NOT NULL,
    'is_of_province', coalesce(held.province_id, latest.province_id) = ANY ($3::bigint[]),
    'later_from', (
        SELECT min(lower(v.valid))
        FROM site_version AS v
        WHERE v.site_id = s.id
          AND upper_inf(v.recorded)
          AND lower(v.valid) > $2::date),
    -- Since it was handed in or, while it can be edited, last saved.
    'changed_since', coalesce((SELECT max(lower(v.recorded)) FROM site_version AS v WHERE v.site_id = s.id) > said.at, false))
FROM site AS s
LEFT JOIN (
    SELECT
        CASE p.state
            WHEN 'draft' THEN p.updated_at
            WHEN 'returned' THEN p.updated_at
            ELSE (SELECT max(step.at) FROM proposal_step AS step WHERE step.proposal_id = p.id AND step.action = 'submit')
        END AS at
    FROM proposal AS p
    WHERE p.id = $4::uuid
      AND p.state NOT IN ('published', 'withdrawn')
) AS said ON true
LEFT JOIN site_version AS held ON held.site_id = s.id AND upper_inf(held.recorded) AND held.valid @> $2::date
LEFT JOIN LATERAL (
    SELECT v.kind, v.name, v.boundary, v.province_id
    FROM site_version AS v
    WHERE v.site_id = s.id
      AND upper_inf(v.recorded)
    ORDER BY lower(v.valid) DESC NULLS LAST
    LIMIT 1
) AS latest ON true
WHERE s.code = ANY ($1::text[])
