-- One row: the well-known text of a CRS. None: the database does not know it.
-- $1 its SRID.
SELECT srtext
FROM spatial_ref_sys
WHERE srid = $1
