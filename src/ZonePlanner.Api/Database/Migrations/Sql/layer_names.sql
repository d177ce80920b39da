-- A layer may be called as its file is: duong_bo as well as duong-bo.
ALTER TABLE reference_layer DROP CONSTRAINT reference_layer_words;
ALTER TABLE reference_layer ADD CONSTRAINT reference_layer_words CHECK (
    name ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' AND length(name) <= 60 AND title = normalize(title, NFC) AND jsonb_typeof(columns) = 'array');
