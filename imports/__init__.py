"""Imports of records from other systems."""
