-- How many reports the file of a report holds. Each is a document of its own; see
-- models/library/filepart.h. NULL where it was stored before files were read so.

ALTER TABLE report ADD COLUMN parts INTEGER;
