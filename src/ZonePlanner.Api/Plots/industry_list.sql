-- One row: a section or division of VSIC 2018, a section before its divisions.
SELECT json_build_object('code', i.code, 'parent', i.parent, 'name', i.name, 'name_en', i.name_en, 'source', i.source)
FROM industry AS i
ORDER BY coalesce(i.parent, i.code) COLLATE "C", i.parent IS NOT NULL, i.code COLLATE "C"
