-- The day whose units stand for a level on an asked day: that day, or the last on which the level existed before it, or, where the
-- record knows the level only later, the first. The asked day itself when the record knows no unit of that level.
CREATE FUNCTION geography_of(of_level text, asked date, known timestamptz) RETURNS date
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN coalesce(bool_or(v.valid @> asked), true) THEN asked
        ELSE coalesce(max(upper(v.valid)) FILTER (WHERE upper(v.valid) <= asked) - 1, min(lower(v.valid)))
    END
    FROM unit AS u
    JOIN unit_version AS v ON v.unit_id = u.id
    WHERE u.level = of_level
      AND v.recorded @> known
$$;
