"""How fast it is: figures for people to compare, never a test."""
