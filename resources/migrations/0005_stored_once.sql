-- The many rows of a report lie together in the order they are read, without a second copy of their
-- keys ({clustered}), and what figures are called stands once: 2,000 reports have half a million
-- figures under some thousand names.

CREATE TABLE figure_name (
    id {identity},
    name TEXT NOT NULL UNIQUE
);

INSERT INTO figure_name (name)
SELECT name FROM observation UNION SELECT name FROM observation_as_read;

CREATE TABLE new_observation (
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
    name_id INTEGER NOT NULL REFERENCES figure_name (id),
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
) {clustered};

INSERT INTO new_observation (
    report_id, position, indicator, region_id, origin, table_no, row_no, column_no, line,
    anchor_block, anchor_row, anchor_column, anchor_start, anchor_length, printed, name_id,
    parent, section, ordinal, unit, attribute, measure, role, estimated, basis_changed,
    period_from, period_to, value_kind, relation, low, high, approximate, basis, value_unit,
    value_note, stated, verdict, corrected_by, corrected_when, corrected_what)
SELECT
    o.report_id, o.position, o.indicator, o.region_id, o.origin, o.table_no, o.row_no,
    o.column_no, o.line, o.anchor_block, o.anchor_row, o.anchor_column, o.anchor_start,
    o.anchor_length, o.printed, n.id, o.parent, o.section, o.ordinal, o.unit, o.attribute,
    o.measure, o.role, o.estimated, o.basis_changed, o.period_from, o.period_to, o.value_kind,
    o.relation, o.low, o.high, o.approximate, o.basis, o.value_unit, o.value_note, o.stated,
    o.verdict, o.corrected_by, o.corrected_when, o.corrected_what
FROM observation o JOIN figure_name n ON n.name = o.name
ORDER BY o.report_id, o.position;

DROP TABLE observation;
ALTER TABLE new_observation RENAME TO observation;

CREATE TABLE new_observation_as_read (
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
    name_id INTEGER NOT NULL REFERENCES figure_name (id),
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
) {clustered};

INSERT INTO new_observation_as_read (
    report_id, position, indicator, region_id, origin, table_no, row_no, column_no, line,
    anchor_block, anchor_row, anchor_column, anchor_start, anchor_length, printed, name_id,
    parent, section, ordinal, unit, attribute, measure, role, estimated, basis_changed,
    period_from, period_to, value_kind, relation, low, high, approximate, basis, value_unit,
    value_note, stated, verdict, corrected_by, corrected_when, corrected_what)
SELECT
    o.report_id, o.position, o.indicator, o.region_id, o.origin, o.table_no, o.row_no,
    o.column_no, o.line, o.anchor_block, o.anchor_row, o.anchor_column, o.anchor_start,
    o.anchor_length, o.printed, n.id, o.parent, o.section, o.ordinal, o.unit, o.attribute,
    o.measure, o.role, o.estimated, o.basis_changed, o.period_from, o.period_to, o.value_kind,
    o.relation, o.low, o.high, o.approximate, o.basis, o.value_unit, o.value_note, o.stated,
    o.verdict, o.corrected_by, o.corrected_when, o.corrected_what
FROM observation_as_read o JOIN figure_name n ON n.name = o.name
ORDER BY o.report_id, o.position;

DROP TABLE observation_as_read;
ALTER TABLE new_observation_as_read RENAME TO observation_as_read;

-- All that figures of an indicator are searched by, so that the figures need not be looked at. Most
-- of those in prose stand for no indicator.
CREATE INDEX observation_by_indicator
    ON observation (indicator, low, high, period_to, period_from, role, verdict, attribute, region_id)
    WHERE indicator IS NOT NULL;
CREATE INDEX observation_by_name ON observation (name_id);
CREATE INDEX observation_by_verdict ON observation (verdict, period_from)
    WHERE verdict IS NOT NULL;
CREATE INDEX observation_by_attribute ON observation (attribute) WHERE attribute IS NOT NULL;
-- Only figures about another place than their report's have a region of their own.
CREATE INDEX observation_by_region ON observation (region_id) WHERE region_id IS NOT NULL;

-- Dropping a table deletes what refers to it: the new ones are complete before the old ones go.
CREATE TABLE new_block (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    runs TEXT NOT NULL,
    text_length INTEGER,
    header_rows INTEGER,
    table_columns INTEGER,
    caption_block INTEGER,
    PRIMARY KEY (report_id, position)
) {clustered};

INSERT INTO new_block (report_id, position, kind, level, line, text, runs, text_length, header_rows, table_columns, caption_block)
SELECT report_id, position, kind, level, line, text, runs, text_length, header_rows, table_columns, caption_block
FROM block;

CREATE TABLE new_table_row (
    report_id INTEGER NOT NULL,
    block INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (report_id, block, row_no),
    FOREIGN KEY (report_id, block) REFERENCES new_block (report_id, position) ON DELETE CASCADE
) {clustered};

INSERT INTO new_table_row (report_id, block, row_no, line)
SELECT report_id, block, row_no, line
FROM table_row;

CREATE TABLE new_cell (
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
    text_length INTEGER,
    PRIMARY KEY (report_id, block, row_no, column_no),
    FOREIGN KEY (report_id, block, row_no)
        REFERENCES new_table_row (report_id, block, row_no) ON DELETE CASCADE
) {clustered};

INSERT INTO new_cell (report_id, block, row_no, column_no, line, row_span, column_span, covered, text, runs, text_length)
SELECT report_id, block, row_no, column_no, line, row_span, column_span, covered, text, runs, text_length
FROM cell;

DROP TABLE cell;
DROP TABLE table_row;
DROP TABLE block;
ALTER TABLE new_block RENAME TO block;
ALTER TABLE new_table_row RENAME TO table_row;
ALTER TABLE new_cell RENAME TO cell;
