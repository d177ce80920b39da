-- What has been copied into edition $1, whose column $2, if any, says when.
SELECT
    features,
    own_ids,
    numeric_ids,
    geometry_types,
    unlocated,
    unsound,
    west,
    south,
    east,
    north,
    time_from,
    time_to
FROM reference.arrived($1, $2);
