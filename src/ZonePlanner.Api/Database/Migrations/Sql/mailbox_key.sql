-- Mail that asks to confirm is counted by the mailbox: a+1@x and a+2@x are one person's. Its digest is keyed as that of the address is, by which everything
-- else is found; null for other mail, which nobody but its reader brings about.
ALTER TABLE interest.mail ADD COLUMN mailbox_key bytea;
