"""What a field shows."""
