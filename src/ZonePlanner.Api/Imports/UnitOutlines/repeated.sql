-- One staged feature whose code another repeats.
SELECT
    number,
    code
FROM (
    SELECT
        number,
        code,
        count(*) OVER (PARTITION BY code) AS times
    FROM staged_feature
) AS staged
WHERE times > 1
ORDER BY number;
