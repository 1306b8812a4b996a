"""Changes to a beta: data with pure functions from one state of the beta to the next, and their sentences."""
