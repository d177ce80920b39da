-- What the service may do with accounts. What happened to one is kept.
GRANT USAGE ON SCHEMA account TO zoneplanner_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA account TO zoneplanner_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA account TO zoneplanner_app;
REVOKE UPDATE, DELETE ON account.account_event FROM zoneplanner_app;
REVOKE DELETE ON account.account, account.data_protection_key FROM zoneplanner_app;
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON account.account_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
