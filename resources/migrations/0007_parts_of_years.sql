-- The months of a figure that is about a part of a year. NULL where it is about whole years, as all
-- older figures were taken to be.

ALTER TABLE observation ADD COLUMN month_from INTEGER;
ALTER TABLE observation ADD COLUMN month_to INTEGER;
ALTER TABLE observation_as_read ADD COLUMN month_from INTEGER;
ALTER TABLE observation_as_read ADD COLUMN month_to INTEGER;
