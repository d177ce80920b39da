-- One row: an industry meant by a code, or by words of its title in either language.
-- $1 codes, or $2 words.
SELECT json_build_object('code', i.code, 'name', i.name, 'name_en', i.name_en)
FROM industry AS i
WHERE i.code = ANY ($1::text[])
   OR folded_words(concat_ws(' ', i.name, i.name_en)) @> folded_words($2::text)
ORDER BY i.code COLLATE "C"
