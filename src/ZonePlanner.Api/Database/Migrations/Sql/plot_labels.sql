-- A label names one plot of a site at a time, whatever path a write takes; when its plot has ended, another may bear it.

-- A plot never changes its site, so an index may rest on this.
CREATE FUNCTION site_of_plot(plot bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT p.site_id FROM plot AS p WHERE p.id = plot
$$;

CREATE INDEX plot_version_label ON plot_version (site_of_plot(plot_id), folded_words(label)) WHERE upper_inf(recorded);

CREATE FUNCTION guard_plot_label() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    other text;
BEGIN
    SELECT p.code INTO other
    FROM plot_version AS v
    JOIN plot AS p ON p.id = v.plot_id
    WHERE site_of_plot(v.plot_id) = site_of_plot(NEW.plot_id)
      AND folded_words(v.label) = folded_words(NEW.label)
      AND upper_inf(v.recorded)
      AND v.valid && NEW.valid
      AND v.plot_id <> NEW.plot_id
    LIMIT 1;
    IF FOUND AND EXISTS (SELECT FROM plot_version AS v WHERE v.id = NEW.id AND upper_inf(v.recorded)) THEN
        RAISE EXCEPTION '% bears the label % at the same time.', other, NEW.label
            USING ERRCODE = 'ZP009', DETAIL = jsonb_build_object('plot', other, 'label', NEW.label)::text;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER z_guard_plot_label AFTER INSERT ON plot_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_plot_label();

-- The code for a new plot: the one wanted, or the next that no plot has or had.
CREATE FUNCTION free_plot_code(wanted text) RETURNS text
LANGUAGE sql STABLE STRICT SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN NOT EXISTS (SELECT FROM plot AS p WHERE p.code = wanted) THEN wanted
        ELSE (
            SELECT wanted || '-' || min(tried.number)
            FROM generate_series(2, 1000) AS tried (number)
            WHERE NOT EXISTS (SELECT FROM plot AS p WHERE p.code = wanted || '-' || tried.number))
    END
$$;
