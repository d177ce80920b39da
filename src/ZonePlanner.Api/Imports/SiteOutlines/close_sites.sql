-- Closes the lines $1 (bigint[]) of sites that get an outline.
UPDATE site_version
SET recorded = tstzrange(lower(recorded), 'infinity')
WHERE id = ANY($1);
