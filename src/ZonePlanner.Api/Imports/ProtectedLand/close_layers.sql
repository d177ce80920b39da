-- Closes the layers $1 (bigint[]); what of their time the new one does not take follows in layers_left.sql.
UPDATE protected_layer
SET recorded = tstzrange(lower(recorded), 'infinity')
WHERE id = ANY($1);
