-- What a recording changed in some provinces, or anywhere if null: a site, or the plots of one as far as they were written. The subject is the site's code, or code/plots.
CREATE FUNCTION subjects_changed(at timestamptz, provinces bigint[]) RETURNS TABLE (site_id bigint, is_of_plots boolean, site text, subject text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        changed.site_id,
        changed.is_of_plots,
        site.code,
        CASE WHEN changed.is_of_plots THEN site.code || '/plots' ELSE site.code END
    FROM (
        SELECT
            v.site_id,
            false AS is_of_plots
        FROM site_version AS v
        WHERE lower(v.recorded) = at
          AND (provinces IS NULL OR v.province_id = ANY (provinces))
        UNION
        SELECT
            v.site_id,
            false
        FROM site_version AS v
        WHERE upper(v.recorded) = at
          AND (provinces IS NULL OR v.province_id = ANY (provinces))
        UNION ALL
        SELECT
            plots.site_id,
            true
        FROM sites_of_plots_written(at) AS plots
        WHERE provinces IS NULL OR EXISTS (
            -- Since then, or until then.
            SELECT
            FROM site_version AS v
            WHERE v.site_id = plots.site_id
              AND v.recorded && tstzrange(at - interval '1 microsecond', at, '[]')
              AND v.province_id = ANY (provinces))
    ) AS changed
    JOIN site ON site.id = changed.site_id;
END;
