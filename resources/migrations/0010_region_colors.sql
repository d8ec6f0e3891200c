-- The colour that charts give a region, a number for the palette: given at its first use, kept for
-- good.

CREATE TABLE region_color (
    region_id TEXT PRIMARY KEY,
    color INTEGER NOT NULL
);
