-- How far officers have come with a report of an error. $1 its id, $2 the state.
UPDATE interest.error_report
SET state = $2::text
WHERE id = $1::uuid
