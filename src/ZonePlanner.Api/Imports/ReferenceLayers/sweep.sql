-- How many tables of editions long out of force were taken away.
SELECT reference.sweep();
