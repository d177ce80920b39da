-- What strangers write to the province: interest in plots, needs, reports of errors, and the mail that goes back. None of it is part of the record: it is
-- changed, and taken away when its owner asks or its time is up. What says who somebody is lies here encrypted (Data Protection), found by a keyed digest
-- of the address; the service holds the keys.
CREATE SCHEMA interest;

-- One row: the key of those digests, encrypted.
CREATE TABLE interest.lookup_key (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    protected bytea NOT NULL
);

-- One row an expression of interest, in a plot, in a need, or in a plot for a need. Nobody sees one that is not confirmed.
CREATE TABLE interest.expression (
    id uuid PRIMARY KEY,
    address_key bytea NOT NULL,
    contact bytea NOT NULL,
    language text NOT NULL CHECK (language IN ('vi', 'en')),
    consent text NOT NULL,
    state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'answered', 'closed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    unsubscribed_at timestamptz,
    plot_id bigint REFERENCES plot,
    -- Whose officers see it; empty for all.
    provinces bigint[] NOT NULL,
    has_need boolean NOT NULL,
    province text,
    hectares_from numeric CHECK (hectares_from > 0),
    hectares_to numeric CHECK (hectares_to >= hectares_from),
    industry text REFERENCES industry,
    power_mw double precision,
    water_m3_day double precision,
    wastewater_m3_day double precision,
    height_m double precision,
    price_up_to numeric CHECK (price_up_to > 0),
    price_unit text CHECK (price_unit IN ('usd-per-m2', 'usd-per-m2-year', 'vnd-per-m2', 'vnd-per-m2-year')),
    -- Whether plots were looked for since it was confirmed, and when its owner was last told of some.
    looked boolean NOT NULL DEFAULT false,
    told_at timestamptz,
    CHECK (plot_id IS NOT NULL OR has_need),
    CHECK ((price_up_to IS NULL) = (price_unit IS NULL))
);
CREATE INDEX expression_address ON interest.expression (address_key);
CREATE INDEX expression_plot ON interest.expression (plot_id);

-- One row a plot that meets a need now; told_at when its owner was told.
CREATE TABLE interest.match (
    expression uuid NOT NULL REFERENCES interest.expression ON DELETE CASCADE,
    plot_id bigint NOT NULL REFERENCES plot,
    found_at timestamptz NOT NULL DEFAULT now(),
    told_at timestamptz,
    PRIMARY KEY (expression, plot_id)
);

-- One row: up to which version of the record and day plots were looked for.
CREATE TABLE interest.looked (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version bigint NOT NULL,
    day date NOT NULL
);
INSERT INTO interest.looked (version, day) VALUES (-1, '-infinity');

-- One row an error somebody found. It is kept; only who found it is taken away.
CREATE TABLE interest.error_report (
    id uuid PRIMARY KEY,
    site_id bigint NOT NULL REFERENCES site,
    plot_id bigint REFERENCES plot,
    provinces bigint[] NOT NULL,
    words bytea NOT NULL,
    place geometry(Point, 4326),
    language text NOT NULL CHECK (language IN ('vi', 'en')),
    state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'answered', 'closed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    address_key bytea,
    contact bytea,
    consent text,
    confirmed_at timestamptz,
    CHECK ((address_key IS NULL) = (contact IS NULL))
);
CREATE INDEX error_report_site ON interest.error_report (site_id);
CREATE INDEX error_report_address ON interest.error_report (address_key);

-- One row an answer of an officer.
CREATE TABLE interest.answer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    expression uuid REFERENCES interest.expression ON DELETE CASCADE,
    report uuid REFERENCES interest.error_report,
    at timestamptz NOT NULL DEFAULT now(),
    account uuid NOT NULL,
    name text NOT NULL,
    words bytea NOT NULL,
    mailed boolean NOT NULL,
    CHECK (num_nonnulls(expression, report) = 1)
);
CREATE INDEX answer_expression ON interest.answer (expression);
CREATE INDEX answer_report ON interest.answer (report);

-- One row a link that stands in a mail, by the digest of its token: one confirms once, the other unsubscribes and erases as long as there is something to.
CREATE TABLE interest.link (
    digest bytea PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('confirm', 'manage')),
    address_key bytea NOT NULL,
    expression uuid REFERENCES interest.expression ON DELETE CASCADE,
    report uuid REFERENCES interest.error_report,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CHECK (num_nonnulls(expression, report) = 1)
);
CREATE INDEX link_address ON interest.link (address_key);
CREATE INDEX link_expression ON interest.link (expression);
CREATE INDEX link_report ON interest.link (report);

-- One row a mail, written in the transaction that means it and sent by another; the letter itself is encrypted, and gone once it is sent or given up.
CREATE TABLE interest.mail (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('confirm', 'answer', 'matches')),
    address_key bytea NOT NULL,
    expression uuid REFERENCES interest.expression ON DELETE SET NULL,
    report uuid REFERENCES interest.error_report,
    letter bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    next_at timestamptz NOT NULL DEFAULT now(),
    tries int NOT NULL DEFAULT 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    failure text
);
CREATE INDEX mail_waiting ON interest.mail (next_at) WHERE letter IS NOT NULL;
CREATE INDEX mail_address ON interest.mail (address_key, created_at);
CREATE INDEX mail_recent ON interest.mail (created_at);
CREATE INDEX mail_expression ON interest.mail (expression);
CREATE INDEX mail_report ON interest.mail (report);

-- One row an address whose owner said that the letter was not asked for: nothing is written to it until then.
CREATE TABLE interest.refused (
    address_key bytea PRIMARY KEY,
    until timestamptz NOT NULL
);

GRANT USAGE ON SCHEMA interest TO zoneplanner_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON interest.expression, interest.match, interest.link, interest.mail, interest.refused TO zoneplanner_app;
GRANT SELECT, INSERT ON interest.lookup_key TO zoneplanner_app;
GRANT SELECT, INSERT, DELETE ON interest.answer TO zoneplanner_app;
GRANT SELECT, INSERT ON interest.error_report TO zoneplanner_app;
GRANT UPDATE (state, address_key, contact, consent, confirmed_at) ON interest.error_report TO zoneplanner_app;
GRANT SELECT, UPDATE ON interest.looked TO zoneplanner_app;
