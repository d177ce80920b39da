-- Whether there is a recording of the instant $1.
SELECT EXISTS (SELECT FROM recording AS r WHERE r.instant = $1);
