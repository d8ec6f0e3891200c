-- The reports of one file share its source: NULL where a report has the parts of its own, else the
-- report that has them. The index is made anew from the texts: the pages of the file keep sums from
-- now on (models/database/pagesums.h), and what was damaged before must not be taken for sound.

ALTER TABLE report ADD COLUMN source_of INTEGER;
CREATE INDEX report_by_source ON report (source_of) WHERE source_of IS NOT NULL;

DELETE FROM search_posting;
DELETE FROM search_segment;
DELETE FROM search_report;
