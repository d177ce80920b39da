-- Edition $1 is made ready to be read: identifiers of its own if $2, numbers if $3, column $4, if any, says when.
SELECT reference.publish($1, $2, $3, $4);
