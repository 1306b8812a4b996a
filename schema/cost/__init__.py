"""Cost of operations: what an answer may take at most, computed from the document before anything runs.

`operation` walks the document, `inputs` counts argument values, `limits` has the numbers and the errors
(docs/decisions/cost.md).
"""
