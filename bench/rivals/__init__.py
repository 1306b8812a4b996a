"""Other servers that give the same answers: what this API costs is compared with them.

`handwritten` is the ceiling: handlers of Starlette with SQL for one question each. `typical` is Strawberry as its
documentation shows it: ORM entities, data loaders, a session for each request.
"""
