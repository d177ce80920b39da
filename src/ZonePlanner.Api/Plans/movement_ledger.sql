-- One row: a line of the ledger that has taken effect by the day, the oldest first; those whose day is not known come first.
-- $1 the provinces whose ledger it may stand in or null, $2 code of a plan or null, $3 code of a site or null, $4 kinds of movement or null,
-- $5 kinds of site or null, $6 the day or null for lines of any day, $7 known at.
SELECT json_build_object(
    'code', m.code,
    'kind', m.kind,
    'site_kind', m.site_kind,
    'province', province.code,
    'plan', plan.code,
    'site', site.code,
    'into_site', into_site.code,
    'names', named.code,
    'group', known_group.code,
    'group_ha_delta', known_group.ha_delta,
    'decision', coalesce(known_decision.number, known_decision.title),
    'decision_code', known_decision.code,
    'on', m.on,
    'on_precision', m.on_precision,
    'count_delta', m.count_delta,
    'ha_delta', m.ha_delta,
    'source', m.source,
    'note', m.note)
FROM movement AS m
JOIN unit AS province ON province.id = m.province_id
LEFT JOIN plan ON plan.id = m.plan_id
LEFT JOIN site ON site.id = m.site_id
LEFT JOIN site AS into_site ON into_site.id = m.into_site_id
LEFT JOIN movement AS named ON named.id = m.names_id
LEFT JOIN plan AS plan_of_named ON plan_of_named.id = named.plan_id
LEFT JOIN movement_group AS cited_group ON cited_group.id = m.group_id
LEFT JOIN movement_group AS known_group ON known_group.code = cited_group.code AND known_group.recorded @> $7::timestamptz
LEFT JOIN decision AS cited_decision ON cited_decision.id = m.decision_id
LEFT JOIN decision AS known_decision ON known_decision.code = cited_decision.code AND known_decision.recorded @> $7::timestamptz
WHERE m.recorded @> $7::timestamptz
  AND ($1::bigint[] IS NULL OR m.province_id = ANY ($1::bigint[]))
  AND ($2::text IS NULL OR $2::text IN (plan.code, plan_of_named.code))
  AND ($3::text IS NULL OR $3::text IN (site.code, into_site.code))
  AND ($4::text[] IS NULL OR m.kind = ANY ($4::text[]))
  AND ($5::text[] IS NULL OR m.site_kind = ANY ($5::text[]))
  AND ($6::date IS NULL OR m.on IS NULL OR m.on <= $6::date)
ORDER BY m.on NULLS FIRST, m.code COLLATE "C"
