-- What people note on passages and figures, and what they made of findings. Both are held by the
-- words of the report, so that they outlive its removal and another reading of its file. What was
-- withdrawn stays as history.

CREATE TABLE note (
    id {identity},
    -- the version that it was noted in, and the document for others of it
    report_key TEXT NOT NULL,
    document_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    -- for people, where the library no longer has the report
    report_title TEXT NOT NULL,
    line INTEGER NOT NULL,
    in_line INTEGER NOT NULL,
    in_around INTEGER NOT NULL,
    quote TEXT NOT NULL,
    around TEXT NOT NULL,
    only_one INTEGER NOT NULL,
    -- empty for a bookmark
    remark TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted TEXT NOT NULL,
    withdrawn TEXT
);

CREATE INDEX note_by_report ON note (report_key);

CREATE TABLE finding_mark (
    id {identity},
    report_key TEXT NOT NULL,
    -- which rule found it, and the words that it rests on
    finding TEXT NOT NULL,
    remark TEXT NOT NULL,
    marked_by TEXT NOT NULL,
    marked TEXT NOT NULL,
    withdrawn TEXT
);

CREATE INDEX finding_mark_by_report ON finding_mark (report_key);
