-- The record: every line is stamped by the database, closed once, and never otherwise changed or removed.

-- One row. Each writing transaction bumps it before its first line, so writers stand in a queue, instants follow the order of
-- commits, and a reader can tell from the version alone whether anything changed. Under REPEATABLE READ and above a second
-- writer fails here instead of judging by a stale snapshot.
CREATE TABLE dataset_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version bigint NOT NULL,
    instant timestamptz NOT NULL,
    transaction xid8
);
INSERT INTO dataset_version (version, instant) VALUES (0, clock_timestamp());

CREATE FUNCTION begin_recording() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE dataset_version
    SET version = version + 1,
        instant = greatest(clock_timestamp(), instant + interval '1 microsecond'),
        transaction = pg_current_xact_id()
    WHERE transaction IS DISTINCT FROM pg_current_xact_id();
    RETURN NULL;
END $$;

CREATE FUNCTION stamp_recording() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    NEW.recorded := tstzrange((SELECT instant FROM dataset_version), NULL);
    NEW.recorded_by := coalesce(nullif(current_setting('zoneplanner.actor', true), ''), session_user);
    RETURN NEW;
END $$;

CREATE FUNCTION close_recording_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    asked tstzrange := NEW.recorded;
    instant timestamptz := (SELECT d.instant FROM dataset_version AS d);
BEGIN
    NEW.recorded := OLD.recorded;
    IF NEW IS DISTINCT FROM OLD OR NOT upper_inf(OLD.recorded) OR upper_inf(asked)
       OR isempty(asked) OR lower(asked) IS DISTINCT FROM lower(OLD.recorded) THEN
        RAISE EXCEPTION 'A line of % can only be closed, once: record a new line instead.', TG_TABLE_NAME USING ERRCODE = 'ZP003';
    END IF;
    IF lower(OLD.recorded) >= instant THEN
        RAISE EXCEPTION 'A line of % cannot be closed by the transaction that wrote it.', TG_TABLE_NAME USING ERRCODE = 'ZP003';
    END IF;
    NEW.recorded := tstzrange(lower(OLD.recorded), instant);
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'ZP003';
END $$;

DO $$
DECLARE
    line text;
BEGIN
    FOREACH line IN ARRAY ARRAY['decision', 'plan', 'plan_target', 'movement_group', 'movement', 'site_version', 'unit_version',
                                'unit_succession', 'protected_layer', 'conversion_approval', 'law_rule']
    LOOP
        EXECUTE format('CREATE TRIGGER a_begin_recording BEFORE INSERT OR UPDATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION begin_recording()', line);
        EXECUTE format('CREATE TRIGGER a_stamp_recording BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION stamp_recording()', line);
        EXECUTE format('CREATE TRIGGER a_close_recording_only BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_recording_only()', line);
        EXECUTE format('CREATE TRIGGER a_refuse_rewriting BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', line);
    END LOOP;
    FOREACH line IN ARRAY ARRAY['site', 'unit', 'land_use', 'protected_parcel']
    LOOP
        EXECUTE format('CREATE TRIGGER a_begin_recording BEFORE INSERT ON %I FOR EACH STATEMENT EXECUTE FUNCTION begin_recording()', line);
        EXECUTE format('CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', line);
    END LOOP;
END $$;

-- One subject says one thing at one legal moment, as known at one instant.
ALTER TABLE site_version ADD CONSTRAINT site_version_one_at_a_time EXCLUDE USING gist (site_id WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE unit_version ADD CONSTRAINT unit_version_one_at_a_time EXCLUDE USING gist (unit_id WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE protected_layer ADD CONSTRAINT protected_layer_one_at_a_time EXCLUDE USING gist (code WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE law_rule ADD CONSTRAINT law_rule_one_at_a_time EXCLUDE USING gist (code WITH =, valid WITH &&, recorded WITH &&);
ALTER TABLE decision ADD CONSTRAINT decision_one_at_a_time EXCLUDE USING gist (code WITH =, recorded WITH &&);
ALTER TABLE plan ADD CONSTRAINT plan_one_at_a_time EXCLUDE USING gist (code WITH =, recorded WITH &&);
ALTER TABLE movement ADD CONSTRAINT movement_one_at_a_time EXCLUDE USING gist (code WITH =, recorded WITH &&);
ALTER TABLE movement_group ADD CONSTRAINT movement_group_one_at_a_time EXCLUDE USING gist (code WITH =, recorded WITH &&);

-- An empty period would be a line that never held and that no constraint sees.
ALTER TABLE site_version ADD CONSTRAINT site_version_valid CHECK (NOT isempty(valid));
ALTER TABLE unit_version ADD CONSTRAINT unit_version_valid CHECK (NOT isempty(valid));
ALTER TABLE protected_layer ADD CONSTRAINT protected_layer_valid CHECK (NOT isempty(valid));
ALTER TABLE conversion_approval ADD CONSTRAINT conversion_approval_valid CHECK (NOT isempty(valid) AND hectares > 0 AND hectares < 'Infinity' AND land_use_code IN ('LUA', 'LUC', 'LUK'));
ALTER TABLE law_rule ADD CONSTRAINT law_rule_valid CHECK (NOT isempty(valid));

-- The words.
ALTER TABLE site_version ADD CONSTRAINT site_version_words CHECK (
    kind IN ('industrial-zone', 'industrial-cluster', 'economic-zone', 'it-park')
    AND status IN ('planned', 'established', 'operating', 'withdrawn', 'merged')
    AND boundary_quality IN ('surveyed', 'digitised', 'schematic')
    AND valid_from_precision IN ('day', 'year', 'unknown')
    AND name = normalize(name, NFC)
    AND (boundary IS NULL) = (boundary_quality IS NULL)
    AND decided_ha > 0 AND decided_ha < 'Infinity' AND declared_ha > 0 AND declared_ha < 'Infinity');
ALTER TABLE unit ADD CONSTRAINT unit_words CHECK (level IN ('province', 'district', 'commune'));
ALTER TABLE unit_version ADD CONSTRAINT unit_version_words CHECK (
    outline_quality IN ('surveyed', 'digitised', 'schematic') AND (outline IS NULL) = (outline_quality IS NULL) AND name = normalize(name, NFC));
ALTER TABLE protected_layer ADD CONSTRAINT protected_layer_words CHECK (
    kind IN ('rice-land', 'high-yield-rice', 'special-use-forest', 'protective-forest', 'relics', 'corridor')
    AND quality IN ('surveyed', 'digitised', 'schematic'));
-- A number that is none, or has no end, would make every sum it enters the same. (To PostgreSQL, NaN is greater than all numbers.)
ALTER TABLE movement ADD CONSTRAINT movement_finite CHECK (ha_delta > '-Infinity' AND ha_delta < 'Infinity');
ALTER TABLE movement_group ADD CONSTRAINT movement_group_finite CHECK (ha_delta > '-Infinity' AND ha_delta < 'Infinity');
ALTER TABLE plan_target ADD CONSTRAINT plan_target_finite CHECK (value > '-Infinity' AND value < 'Infinity');
ALTER TABLE movement ADD CONSTRAINT movement_words CHECK (
    kind IN ('keep', 'establish', 'expand', 'reduce', 'merge', 'convert', 'withdraw', 'reinstate', 'advance', 'defer')
    AND site_kind IN ('industrial-zone', 'industrial-cluster', 'economic-zone', 'it-park')
    AND on_precision IN ('day', 'year', 'unknown'));

CREATE INDEX site_version_boundary ON site_version USING gist (boundary);
CREATE INDEX unit_version_outline ON unit_version USING gist (outline);
CREATE INDEX protected_parcel_outline ON protected_parcel USING gist (outline);
CREATE INDEX protected_layer_extent ON protected_layer USING gist (extent);

-- Text as it is searched: one Unicode form, no diacritics, no case. Two names that fold alike are near-homonyms.
CREATE FUNCTION fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT lower(unaccent('unaccent', normalize(words, NFC)))
$$;

-- The name of a site without the words for its kind, folded: “KCN Yên Lư” and “Cụm công nghiệp Yên Lư” are near-homonyms.
CREATE FUNCTION bare_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(btrim(fold(name)), '^(kcn|ccn|kkt|khu cong nghiep|cum cong nghiep|khu kinh te|khu cong nghe thong tin tap trung)\s+', '');
