-- Where the features of a file wait until the operator has seen what they would change; gone with the transaction.
CREATE TEMPORARY TABLE staged_feature (
    number integer PRIMARY KEY,
    code text,
    name text,
    parent text,
    land_use text,
    kind text,
    status text,
    province text,
    decided_ha numeric,
    declared_ha numeric,
    typed jsonb,
    outline geometry(MultiPolygon, 4326) NOT NULL
) ON COMMIT DROP;
