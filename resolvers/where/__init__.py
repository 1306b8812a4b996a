"""What a list can be asked: the `where` and `orderBy` inputs, one module per entity."""
