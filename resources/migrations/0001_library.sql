-- The library: documents (paths), the versions of the report found there, what they say, and what
-- people added. {identity} and {bytes} stand for what databases spell differently; all else runs
-- on SQLite and PostgreSQL alike. Missing is NULL. Flags are 0 or 1.

-- A removed document is out of sight until it is restored, imported again or, after a while, deleted.
CREATE TABLE document (
    id {identity},
    path TEXT NOT NULL UNIQUE,
    removed TEXT
);

CREATE TABLE report (
    id {identity},
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    key TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    region_id TEXT,
    region_name TEXT,
    region_code TEXT,
    review_year INTEGER,
    plan_year INTEGER,
    version INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    imported TEXT NOT NULL,
    indicator_tables INTEGER NOT NULL,
    observations INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    -- the decoded source, compressed (zlib behind a length, as qCompress writes it)
    source {bytes} NOT NULL
);

CREATE INDEX report_by_document ON report (document_id, version);

CREATE TABLE block (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    runs TEXT NOT NULL,
    header_rows INTEGER,
    table_columns INTEGER,
    caption_block INTEGER,
    PRIMARY KEY (report_id, position)
);

CREATE TABLE table_row (
    report_id INTEGER NOT NULL,
    block INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (report_id, block, row_no),
    FOREIGN KEY (report_id, block) REFERENCES block (report_id, position) ON DELETE CASCADE
);

CREATE TABLE cell (
    report_id INTEGER NOT NULL,
    block INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    column_no INTEGER NOT NULL,
    line INTEGER NOT NULL,
    row_span INTEGER NOT NULL,
    column_span INTEGER NOT NULL,
    covered INTEGER NOT NULL,
    text TEXT NOT NULL,
    runs TEXT NOT NULL,
    PRIMARY KEY (report_id, block, row_no, column_no),
    FOREIGN KEY (report_id, block, row_no)
        REFERENCES table_row (report_id, block, row_no) ON DELETE CASCADE
);

CREATE TABLE table_reading (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_index INTEGER NOT NULL,
    block INTEGER,
    caption TEXT NOT NULL,
    line INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    is_indicator_table INTEGER NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- region_id is NULL where the figure is about the region of its report.
CREATE TABLE observation (
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
    PRIMARY KEY (report_id, position)
);

CREATE INDEX observation_by_indicator ON observation (indicator, region_id);

CREATE TABLE problem (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    -- 'reading' or 'interpreting': the step that found it
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    anchor_block INTEGER,
    anchor_row INTEGER,
    anchor_column INTEGER,
    anchor_start INTEGER,
    anchor_length INTEGER,
    line INTEGER NOT NULL,
    occurrences INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (report_id, step, position)
);

-- What a report is, as a person put it right. Held by the document, so that it outlives the
-- version it was made on and a removal.
CREATE TABLE identity_correction (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    region_id TEXT,
    region_name TEXT,
    region_code TEXT,
    review_year INTEGER,
    plan_year INTEGER,
    corrected TEXT NOT NULL
);
