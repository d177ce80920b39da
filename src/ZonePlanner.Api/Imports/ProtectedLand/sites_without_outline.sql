-- What the closed versions $1 (bigint[]) said, without their outlines; $2 is the note that says why.
INSERT INTO site_version (
    site_id,
    valid,
    valid_from_precision,
    kind,
    status,
    name,
    name_en,
    aliases,
    decided_ha,
    declared_ha,
    province_id,
    stated_units,
    decision_id,
    begun_by_id,
    ended_by_id,
    source,
    note
)
SELECT
    site_id,
    valid,
    valid_from_precision,
    kind,
    status,
    name,
    name_en,
    aliases,
    decided_ha,
    declared_ha,
    province_id,
    stated_units,
    decision_id,
    begun_by_id,
    ended_by_id,
    source,
    concat_ws(' ', note, $2::text)
FROM site_version
WHERE id = ANY($1);
