-- The newest name of a province that was chosen from a list, and so sent as its code; what is no code is what somebody wrote.
CREATE FUNCTION province_called(code_or_words text) RETURNS text
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce((
        SELECT v.name
        FROM unit AS u
        JOIN unit_version AS v ON v.unit_id = u.id
        WHERE u.code = code_or_words
          AND u.level = 'province'
          AND upper_inf(v.recorded)
        ORDER BY lower(v.valid) DESC NULLS LAST
        LIMIT 1), code_or_words);
END;
