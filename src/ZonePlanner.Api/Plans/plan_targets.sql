-- One row: a promise of a plan.
-- $1 code of the plan, $2 known at.
SELECT json_build_object(
    'kind', t.kind,
    'measure', t.measure,
    'indicator', t.indicator,
    'indicator_en', t.indicator_en,
    'year', t.year,
    'value', t.value,
    'value_text', t.value_text,
    'unit', t.unit,
    'source', t.source,
    'note', t.note)
FROM plan AS p
JOIN plan_target AS t ON t.plan_id = p.id
WHERE p.code = $1::text
  AND t.recorded @> $2::timestamptz
ORDER BY t.kind NULLS LAST, t.id
