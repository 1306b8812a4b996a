"""Changes of betas: plans, their execution, and requests that others review (docs/decisions/four-eyes.md)."""
