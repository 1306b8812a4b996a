"""Running a beta: flags are changed and people let in, after a second look where that opens something (docs/decisions/four-eyes.md).

A change is data, an `Op` (`auth.beta.ops`): a pure function from one `Beta` to another. `perform` does it or, where it
widens and must be approved, proposes it; what it would do is answered by the very same functions (`impact`).
"""
