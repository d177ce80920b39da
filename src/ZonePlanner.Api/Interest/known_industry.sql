-- One row: whether VSIC 2018 has the section or division $1.
SELECT EXISTS (SELECT FROM industry WHERE code = $1::text)
