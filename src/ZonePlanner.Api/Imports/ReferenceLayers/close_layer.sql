-- The line $1 of a reference layer ends.
UPDATE reference_layer
SET recorded = tstzrange(lower(recorded), 'infinity')
WHERE id = $1;
