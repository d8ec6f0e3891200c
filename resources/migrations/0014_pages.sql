-- On which page of its file each stretch of a report's source stands (models/report/sourcepages.h). NULL
-- where the file has no pages, and for reports that were stored before, until their file is read again;
-- empty where it was, and did not give the source that is stored.

ALTER TABLE report ADD COLUMN pages TEXT;
