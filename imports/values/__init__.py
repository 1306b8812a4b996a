"""Parsers of cells: dates, numbers, amounts, durations, contact points and custom values."""
