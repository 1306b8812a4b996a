"""Object types of the API, one module per subject."""
