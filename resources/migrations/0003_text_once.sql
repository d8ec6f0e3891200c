-- The text of a report is stored once: the source, in parts that can be read apart. A block or cell
-- with a text_length is what its runs point at in the source, and its text is empty; one without
-- has its text beside it, as have short ones and all that were stored before.

CREATE TABLE source_part (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    characters {bytes} NOT NULL,
    PRIMARY KEY (report_id, part)
);

ALTER TABLE block ADD COLUMN text_length INTEGER;
ALTER TABLE cell ADD COLUMN text_length INTEGER;

-- What was missed is asked for again and again; most figures have no verdict.
CREATE INDEX observation_by_verdict ON observation (verdict, period_from)
    WHERE verdict IS NOT NULL;
