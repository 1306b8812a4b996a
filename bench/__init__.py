"""Benchmarks: figures to compare, not tests."""
