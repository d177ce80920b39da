-- The VN-2000 TM-3 zone of the extent $1 (geometry).
SELECT tm3_srid_at($1);
