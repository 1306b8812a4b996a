"""Headers: what the rows of a table are, and what its columns mean."""
