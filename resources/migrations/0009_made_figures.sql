-- Numbers of reports that people made figures of, where nothing had been read from them. Held by the
-- document and the place in it, as corrections are; the figures themselves stand in `observation`,
-- behind those that were read.

CREATE TABLE made_figure (
    id {identity},
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    table_no INTEGER,
    row_no INTEGER,
    column_no INTEGER,
    sentence TEXT NOT NULL,
    printed TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    figure TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    measure TEXT NOT NULL,
    role TEXT NOT NULL,
    period TEXT,
    region TEXT,
    indicator TEXT,
    made_by TEXT NOT NULL,
    made TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn TEXT
);

CREATE INDEX made_figure_by_document ON made_figure (document_id);
