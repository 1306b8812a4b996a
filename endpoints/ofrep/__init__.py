"""Flags for single-page apps, by the official clients of OFREP, OpenFeature's protocol for it (docs/decisions/ofrep.md).

What a page is told decides what it draws, never what is allowed: `auth.gate` decides that anew for every operation.
"""
