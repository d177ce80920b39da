-- Whether the transaction of the number $1 is still at work.
SELECT coalesce(pg_xact_status($1::text::xid8) = 'in progress', false);
