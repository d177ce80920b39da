-- Laying the ground calls a set-returning function for every parcel; compiling each call costs a hundred times what it does.
ALTER FUNCTION lay_ground() SET jit = off;
