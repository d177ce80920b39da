-- What the operator's file calls the geometry of a layer, which filters may call it too.
ALTER TABLE reference_layer ADD COLUMN geometry_name text NOT NULL DEFAULT 'geometry' CONSTRAINT reference_layer_geometry_name CHECK (
    geometry_name <> '' AND geometry_name = normalize(geometry_name, NFC));
