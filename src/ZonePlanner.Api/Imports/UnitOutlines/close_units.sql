-- Closes the lines $1 (bigint[]) of units that get an outline.
UPDATE unit_version
SET recorded = tstzrange(lower(recorded), 'infinity')
WHERE id = ANY($1);
