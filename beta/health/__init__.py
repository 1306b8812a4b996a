"""The health of betas: what is neglected, impossible, broken or stale."""
