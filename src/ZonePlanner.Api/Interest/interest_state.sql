-- How far officers have come with an expression of interest. $1 its id, $2 the state.
UPDATE interest.expression
SET state = $2::text
WHERE id = $1::uuid
