"""Who asks, and what is open to them."""
