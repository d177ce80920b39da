-- One row: when the first line of the record was written; null before that.
SELECT min(recording.instant)
FROM recording
