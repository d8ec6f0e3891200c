-- What a person calls reports, in words of their own. Held by the document, so that it outlives other
-- versions of the report and its removal. The log says by whom and when.

CREATE TABLE report_label (
    id {identity},
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    UNIQUE (document_id, label)
);
