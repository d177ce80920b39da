-- Closes the versions $1 (bigint[]) of sites whose made-up outlines give way.
UPDATE site_version
SET recorded = tstzrange(lower(recorded), 'infinity')
WHERE id = ANY($1);
