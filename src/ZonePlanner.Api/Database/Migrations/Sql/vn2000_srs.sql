-- One row per VN-2000 coordinate reference system: the official definition, written so that PROJ has nothing left to choose.
--
-- Why. PostGIS 3.3 lacks 9205 to 9218. It has 4756, 3405, 3406 and 5896 to 5899, but names them EPSG:n, and PostGIS asks PROJ for
-- auth_name:auth_srid before it reads srtext, and srtext before proj4text. Asked by EPSG code, PROJ picks a transformation by area: in a
-- southern box (the Mekong delta, Ho Chi Minh City and neighbours) it silently takes EPSG:5194 for 4756, 3405, 5897, 5898 and 5899 and the
-- legal EPSG:6960 for the rest, and one point then has two places 0.8 m apart. An authority PROJ does not know sends it on to srtext, where
-- TOWGS84 fixes the datum step. (No authority at all would do that too, but ST_AsGeoJSON refuses an SRID without one.) The AUTHORITY
-- nodes stay in srtext, so GDAL still recognises the EPSG code. The price: 7 ms for the first use of an SRID in a connection.
--
-- Source. QĐ 05/2007/QĐ-BTNMT, registered as EPSG:6960: a coordinate frame rotation with rx = -0.00928836", ry = 0.01975479",
-- rz = -0.00427372". TOWGS84 is position vector, so the three rotations stand here with the opposite sign. Zones: EPSG v10.076.
--
-- Idempotent, and run at every migration: pg_dump leaves out the rows that PostGIS ships (4756, 3405, 3406, 5896 to 5899), so a restored
-- database has PostGIS's own again.
-- Needs the owner of spatial_ref_sys. EPSG:6956 to 6959 (deprecated, false easting and northing swapped) are left as they are and refused by the program.
WITH
datum AS (
    SELECT '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278' AS to_wgs84
),
geographic AS (
    SELECT
        4756 AS srid,
        format(
            'GEOGCS["VN-2000",DATUM["Vietnam_2000",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],TOWGS84[%s],'
            'AUTHORITY["EPSG","6756"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
            'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4756"]]',
            to_wgs84
        ) AS srtext,
        format('+proj=longlat +ellps=WGS84 +towgs84=%s +no_defs', to_wgs84) AS proj4text
    FROM datum
),
zone (srid, name, central_meridian, scale) AS (
    VALUES
        (3405, 'VN-2000 / UTM zone 48N', 105, 0.9996),
        (3406, 'VN-2000 / UTM zone 49N', 111, 0.9996),
        (5896, 'VN-2000 / TM-3 zone 481', 102, 0.9999),
        (5897, 'VN-2000 / TM-3 zone 482', 105, 0.9999),
        (5898, 'VN-2000 / TM-3 zone 491', 108, 0.9999),
        (5899, 'VN-2000 / TM-3 107-45', 107.75, 0.9999),
        (9205, 'VN-2000 / TM-3 103-00', 103, 0.9999),
        (9206, 'VN-2000 / TM-3 104-00', 104, 0.9999),
        (9207, 'VN-2000 / TM-3 104-30', 104.5, 0.9999),
        (9208, 'VN-2000 / TM-3 104-45', 104.75, 0.9999),
        (9209, 'VN-2000 / TM-3 105-30', 105.5, 0.9999),
        (9210, 'VN-2000 / TM-3 105-45', 105.75, 0.9999),
        (9211, 'VN-2000 / TM-3 106-00', 106, 0.9999),
        (9212, 'VN-2000 / TM-3 106-15', 106.25, 0.9999),
        (9213, 'VN-2000 / TM-3 106-30', 106.5, 0.9999),
        (9214, 'VN-2000 / TM-3 107-00', 107, 0.9999),
        (9215, 'VN-2000 / TM-3 107-15', 107.25, 0.9999),
        (9216, 'VN-2000 / TM-3 107-30', 107.5, 0.9999),
        (9217, 'VN-2000 / TM-3 108-15', 108.25, 0.9999),
        (9218, 'VN-2000 / TM-3 108-30', 108.5, 0.9999)
),
projected AS (
    SELECT
        zone.srid,
        format(
            'PROJCS["%s",%s,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",%s],'
            'PARAMETER["scale_factor",%s],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
            'UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","%s"]]',
            zone.name, geographic.srtext, zone.central_meridian, zone.scale, zone.srid
        ) AS srtext,
        format(
            '+proj=tmerc +lat_0=0 +lon_0=%s +k=%s +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=%s +units=m +no_defs',
            zone.central_meridian, zone.scale, datum.to_wgs84
        ) AS proj4text
    FROM zone
    CROSS JOIN geographic
    CROSS JOIN datum
)
INSERT INTO spatial_ref_sys AS known (srid, auth_name, auth_srid, srtext, proj4text)
SELECT srid, 'ZONEPLANNER', srid, srtext, proj4text FROM geographic
UNION ALL
SELECT srid, 'ZONEPLANNER', srid, srtext, proj4text FROM projected
ON CONFLICT (srid) DO UPDATE
SET
    auth_name = excluded.auth_name,
    auth_srid = excluded.auth_srid,
    srtext = excluded.srtext,
    proj4text = excluded.proj4text
WHERE (known.auth_name, known.auth_srid, known.srtext, known.proj4text)
    IS DISTINCT FROM (excluded.auth_name, excluded.auth_srid, excluded.srtext, excluded.proj4text);
