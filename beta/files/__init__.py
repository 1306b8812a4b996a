"""Flags as files: reading, order, differences, and promotion between deployments."""
