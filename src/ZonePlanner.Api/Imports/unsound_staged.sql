-- One staged feature whose outline is not a valid polygon, with what is wrong and where.
SELECT
    number,
    code,
    name,
    reason(detail),
    ST_X(location(detail)),
    ST_Y(location(detail))
FROM (
    SELECT
        number,
        code,
        name,
        ST_IsValidDetail(outline) AS detail
    FROM staged_feature
    WHERE NOT ST_IsValid(outline) OR ST_IsEmpty(outline)
) AS unsound
ORDER BY number;
