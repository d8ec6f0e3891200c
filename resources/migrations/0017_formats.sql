-- A report that was imported in two formats is one report: all documents but one name the one that counts
-- for them. They stay stored, with versions, corrections and notes, but are neither listed nor counted
-- (models/library/joinedformats.h). NULL for most.

ALTER TABLE document ADD COLUMN joined_to INTEGER;
CREATE INDEX document_joined ON document (joined_to) WHERE joined_to IS NOT NULL;
