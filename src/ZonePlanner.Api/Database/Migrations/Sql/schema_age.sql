-- The service sees whether the schema is as new as it is.
GRANT SELECT ON "__EFMigrationsHistory" TO zoneplanner_app;
