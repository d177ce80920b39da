-- Lines of this transaction are signed $1.
SELECT set_config('zoneplanner.actor', $1, true);
