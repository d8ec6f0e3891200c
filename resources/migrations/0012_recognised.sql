-- What was recognised in pictures of pages: how surely (models/report/recognition.h), and which figures are
-- too doubtful to judge by.

ALTER TABLE report ADD COLUMN recognition TEXT;
ALTER TABLE observation ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0;
ALTER TABLE observation_as_read ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0;
