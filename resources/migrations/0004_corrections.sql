-- What people put right of figures and decided on names, who did and when. What was withdrawn or
-- replaced stays as history: `withdrawn` says when. Which interpreter read a report.

ALTER TABLE report ADD COLUMN interpreted_by INTEGER NOT NULL DEFAULT 0;

ALTER TABLE observation ADD COLUMN corrected_by TEXT;
ALTER TABLE observation ADD COLUMN corrected_when TEXT;
-- which of its fields, parted by commas
ALTER TABLE observation ADD COLUMN corrected_what TEXT;

CREATE INDEX observation_by_name ON observation (name);

-- Corrected figures as they were read. `observation` holds every figure as it is to be shown.
CREATE TABLE observation_as_read (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    indicator TEXT,
    region_id TEXT,
    origin TEXT NOT NULL,
    table_no INTEGER,
    row_no INTEGER,
    column_no INTEGER,
    line INTEGER NOT NULL,
    anchor_block INTEGER,
    anchor_row INTEGER,
    anchor_column INTEGER,
    anchor_start INTEGER,
    anchor_length INTEGER,
    printed TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    section TEXT,
    ordinal TEXT,
    unit TEXT,
    attribute TEXT,
    measure TEXT NOT NULL,
    role TEXT NOT NULL,
    estimated INTEGER NOT NULL,
    basis_changed INTEGER NOT NULL,
    period_from INTEGER,
    period_to INTEGER,
    value_kind TEXT NOT NULL,
    relation TEXT,
    low DOUBLE PRECISION,
    high DOUBLE PRECISION,
    approximate INTEGER NOT NULL,
    basis TEXT,
    value_unit TEXT,
    value_note TEXT,
    stated TEXT,
    verdict TEXT,
    corrected_by TEXT,
    corrected_when TEXT,
    corrected_what TEXT,
    PRIMARY KEY (report_id, position)
);

-- Held by the document and the place in it, so that it outlives the version it was made on and a
-- removal. Of the to_ columns those that are NULL leave the figure as it was read.
CREATE TABLE figure_correction (
    id {identity},
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    table_no INTEGER,
    row_no INTEGER,
    column_no INTEGER,
    sentence TEXT NOT NULL,
    name TEXT NOT NULL,
    printed TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    to_figure TEXT,
    to_name TEXT,
    to_unit TEXT,
    to_role TEXT,
    to_period TEXT,
    to_region TEXT,
    to_indicator TEXT,
    corrected_by TEXT NOT NULL,
    corrected TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn TEXT
);

CREATE INDEX figure_correction_by_document ON figure_correction (document_id);

CREATE TABLE name_decision (
    id {identity},
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    measure TEXT NOT NULL,
    parent TEXT NOT NULL,
    indicator TEXT,
    new_name TEXT,
    chart_unit TEXT,
    direction TEXT,
    decided_by TEXT NOT NULL,
    decided TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn TEXT
);
