-- Who wants to be told of changes to the record, how far each has been told, and what became of each telling. No part of the record: nothing here is
-- history, and the record itself is what waits to be sent.
CREATE SCHEMA webhook;

-- One row: an address that is told. All changes up to version told_version have reached it; of that version itself, where told_site is not null, those of
-- the sites up to told_site in the order of their codes.
CREATE TABLE webhook.subscription (
    id uuid PRIMARY KEY,
    url text NOT NULL CHECK (length(url) <= 2000),
    note text CHECK (length(note) <= 300),
    -- Encrypted by the service; the keys lie in the schema account.
    secret text NOT NULL,
    -- The code of the province whose sites it is told of; null is all of them.
    province text,
    state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
    -- Why it is paused: a word of ours.
    paused_because text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    told_version bigint NOT NULL,
    told_site text,
    -- Failures since the last success.
    failures int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((state = 'paused') = (paused_because IS NOT NULL))
);

-- One row: an attempt to tell one change. Kept for thirty days.
CREATE TABLE webhook.delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription uuid NOT NULL REFERENCES webhook.subscription (id) ON DELETE CASCADE,
    message uuid NOT NULL,
    version bigint NOT NULL,
    site text NOT NULL,
    attempt int NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    milliseconds int NOT NULL,
    -- What the receiver answered; null when it did not.
    status int,
    outcome text NOT NULL CHECK (outcome IN ('delivered', 'refused', 'redirected', 'unreachable', 'timed-out', 'forbidden-address'))
);
CREATE INDEX delivery_of_subscription ON webhook.delivery (subscription, id);
CREATE INDEX delivery_at ON webhook.delivery (subscription, at);

-- What a recording began and ended is found by its instant.
CREATE INDEX site_version_recorded_from ON site_version (lower(recorded));
CREATE INDEX site_version_recorded_to ON site_version (upper(recorded)) WHERE upper(recorded) IS NOT NULL;

GRANT USAGE ON SCHEMA webhook TO zoneplanner_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook.subscription TO zoneplanner_app;
GRANT SELECT, INSERT, DELETE ON webhook.delivery TO zoneplanner_app;
