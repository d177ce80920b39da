-- Needs confirmed since plots were last looked for: they are looked for now.
UPDATE interest.expression
SET looked = true
WHERE has_need
  AND confirmed_at IS NOT NULL
  AND NOT looked
