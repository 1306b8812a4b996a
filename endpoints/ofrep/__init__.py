"""Flags for single-page apps: OFREP, OpenFeature's protocol, for its official clients (docs/decisions/ofrep.md).

The response decides what an app displays, never what is allowed: `auth.feature_gate` decides that for each operation.
"""
