"""Hostile inputs against a real server: what each costs it, and what others wait meanwhile."""
