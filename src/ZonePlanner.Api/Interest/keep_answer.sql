-- An answer of an officer. $1 expression or $2 report, $3 account, $4 name, $5 words, encrypted, $6 whether it is mailed.
INSERT INTO interest.answer (expression, report, account, name, words, mailed)
VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::bytea, $6::boolean)
