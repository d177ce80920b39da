-- Leases: a process that asked lately may go on taking the version it was told for the newest, without asking for every answer, and no reader sees an old
-- answer after a write was acknowledged, whoever writes. A lease is given only while nobody writes, and lasts 200 ms; a writing transaction gives none
-- once it has begun, and ends only when those given before have run out.

-- When the last lease runs out, in milliseconds since 1970. A sequence, because it is seen at once and outside transactions; unlogged, so that a lease
-- costs no writing to disk. 1 after a crash and in the beginning: nobody knows, and the first writer waits a whole lease.
CREATE UNLOGGED SEQUENCE dataset_lease;

-- The newest version, and for how many milliseconds from the moment of asking it may be taken for the newest: 0 while somebody writes, and on a standby.
CREATE FUNCTION lease_dataset(OUT version bigint, OUT instant timestamptz, OUT milliseconds int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    milliseconds := 0;
    IF NOT pg_is_in_recovery() AND pg_try_advisory_xact_lock_shared(7212025, 1) THEN
        -- One at a time, so that a later end is never overwritten by an earlier one.
        PERFORM pg_advisory_xact_lock(7212025, 2);
        PERFORM setval('dataset_lease', 201 + (extract(epoch FROM clock_timestamp()) * 1000)::bigint);
        milliseconds := 200;
    END IF;
    -- After the lock: whoever wrote before has committed by now.
    SELECT d.version, d.instant INTO version, instant FROM dataset_version AS d;
END $$;

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
    PERFORM pg_advisory_xact_lock(7212025, 1);
    RETURN NULL;
END $$;

CREATE FUNCTION outlast_leases() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last_end bigint := (SELECT last_value FROM dataset_lease);
    -- No lease given before now can last longer than this, whatever a clock that was set back says.
    latest constant timestamptz := clock_timestamp() + interval '201 ms';
    rest constant double precision := extract(epoch FROM CASE WHEN last_end = 1 THEN latest ELSE least(latest, to_timestamp(last_end / 1000.0)) END - clock_timestamp());
BEGIN
    IF rest > 0 THEN
        PERFORM pg_sleep(rest);
    END IF;
    IF last_end = 1 THEN
        PERFORM setval('dataset_lease', (extract(epoch FROM clock_timestamp()) * 1000)::bigint);
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER z_outlast_leases AFTER UPDATE ON dataset_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION outlast_leases();
