-- Another load of the layer named $1 ends first.
SELECT pg_advisory_xact_lock(hashtextextended('reference-layer:' || $1, 0));
