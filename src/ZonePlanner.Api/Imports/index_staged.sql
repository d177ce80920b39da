-- Neighbours of staged features are looked up once for every site.
CREATE INDEX ON staged_feature USING gist (outline);
