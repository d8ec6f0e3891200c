-- What people note on passages and figures, and what they made of findings. Both outlive the
-- removal of the report. Notes are held by its words, so that they outlive other versions of it
-- too; marks on findings are those of one version alone. What was withdrawn stays as history.

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
    -- the version that was checked
    report_key TEXT NOT NULL,
    -- which rule found it, what came of it, and the places and words that it rests on
    finding TEXT NOT NULL,
    remark TEXT NOT NULL,
    marked_by TEXT NOT NULL,
    marked TEXT NOT NULL,
    withdrawn TEXT
);

CREATE INDEX finding_mark_by_report ON finding_mark (report_key);
