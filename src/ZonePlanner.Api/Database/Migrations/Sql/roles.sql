-- What the service may do, whoever signs in to the database on its behalf: read, add lines, close lines. Nothing else.
DO $$
BEGIN
    CREATE ROLE zoneplanner_app NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT zoneplanner_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO zoneplanner_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO zoneplanner_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO zoneplanner_app;
GRANT INSERT ON
    decision, plan, plan_target, movement_group, movement, site, site_version, unit, unit_version, unit_succession,
    protected_layer, protected_parcel, conversion_approval, law_rule, land_use
TO zoneplanner_app;
GRANT UPDATE (recorded) ON
    decision, plan, plan_target, movement_group, movement, site_version, unit_version, unit_succession,
    protected_layer, conversion_approval, law_rule
TO zoneplanner_app;
