-- Full text. The text of reports is one long stream of characters; a segment holds a stretch of it and
-- knows, for each pair of neighbouring characters, where that pair stands. See
-- models/library/textindex.h. A segment outlives reports that are deleted until it is merged.

CREATE TABLE search_segment (
    id {identity},
    level INTEGER NOT NULL,
    -- for each report how many units it has, and their lengths; see searchunits.h
    layout {bytes} NOT NULL
);

-- The reports that can be searched. New ones wait with their text (stream) until there are enough
-- of them for a segment.
CREATE TABLE search_report (
    -- never given again, so that what is left in a segment is not taken for another report
    id {serial},
    report_id INTEGER NOT NULL UNIQUE REFERENCES report (id) ON DELETE CASCADE,
    -- where each unit stands in the report
    places {bytes} NOT NULL,
    layout {bytes},
    stream {bytes}
);

CREATE INDEX search_report_waiting ON search_report (id) WHERE stream IS NOT NULL;

-- All pairs that begin with the same character, in sixteen rows by the second one:
-- id = segment * 2^20 + first character * 16 + last four bits of the second.
CREATE TABLE search_posting (
    id {identity},
    positions {bytes} NOT NULL
);

-- What people search for again and again.
CREATE TABLE saved_search (
    id {identity},
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    saved TEXT NOT NULL
);
