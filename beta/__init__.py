"""Administration of betas: changes of flags and their members, with four-eyes approval (docs/decisions/four-eyes.md).

A change is data: an `Op` (`beta.ops`), a pure function from one `BetaState` to the next. `beta.changes.change_flag`
applies changes. If they widen and need approval, it submits a change request instead. The same functions compute
previews (`beta.impact`).
"""
