-- Proposals change until they end; each change counts one, what has ended stays as it is, and nothing is removed.
CREATE FUNCTION keep_proposal() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.state IN ('published', 'withdrawn') THEN
        RAISE EXCEPTION 'Proposal % has ended: it stays as it is.', OLD.id USING ERRCODE = 'ZP003';
    END IF;
    IF NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id OR NEW.created_by <> OLD.created_by OR NEW.created_at <> OLD.created_at
       OR NOT NEW.authors @> OLD.authors OR (OLD.received_on IS NOT NULL AND NEW.received_on IS DISTINCT FROM OLD.received_on) THEN
        RAISE EXCEPTION 'A change of proposal % counts one, and leaves its beginning and its authors as they are.', OLD.id USING ERRCODE = 'ZP003';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_keep_proposal BEFORE UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION keep_proposal();
CREATE TRIGGER a_refuse_removing BEFORE DELETE OR TRUNCATE ON proposal FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE proposal ADD CONSTRAINT proposal_words CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'));
ALTER TABLE proposal ADD CONSTRAINT proposal_received CHECK (state IN ('draft', 'withdrawn') OR received_on IS NOT NULL);
ALTER TABLE proposal ADD CONSTRAINT proposal_published CHECK (state <> 'published' OR published IS NOT NULL);
-- Proposals that neighbours must know of.
CREATE INDEX proposal_outline ON proposal USING gist (outline) WHERE state IN ('submitted', 'returned', 'approved');

GRANT SELECT, INSERT, UPDATE ON proposal TO zoneplanner_app;
GRANT SELECT, INSERT ON proposal_step, decision_file TO zoneplanner_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO zoneplanner_app;
