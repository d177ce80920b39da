-- The ground that layer $1 (bigint) looked at.
SELECT extent
FROM protected_layer
WHERE id = $1;
