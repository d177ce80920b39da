-- Who wrote, when, and by which request: one row a writing transaction. A line of the record leads here by its instant.
CREATE TABLE recording (
    version bigint PRIMARY KEY,
    instant timestamptz NOT NULL UNIQUE,
    actor text NOT NULL,
    request text,
    login text NOT NULL
);
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON recording FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
GRANT SELECT ON recording TO zoneplanner_app;

CREATE OR REPLACE FUNCTION begin_recording() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH begun AS (
        UPDATE dataset_version
        SET version = version + 1,
            instant = greatest(clock_timestamp(), instant + interval '1 microsecond'),
            transaction = pg_current_xact_id()
        WHERE transaction IS DISTINCT FROM pg_current_xact_id()
        RETURNING version, instant
    )
    INSERT INTO recording (version, instant, actor, request, login)
    SELECT
        version,
        instant,
        coalesce(nullif(current_setting('zoneplanner.actor', true), ''), session_user),
        nullif(current_setting('zoneplanner.request', true), ''),
        session_user
    FROM begun;
    RETURN NULL;
END $$;
