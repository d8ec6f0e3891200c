-- The few reports that are not to be found: each question about figures has to leave them out.

CREATE INDEX report_not_current ON report (id) WHERE is_current = 0;
CREATE INDEX document_removed ON document (id) WHERE removed IS NOT NULL;
