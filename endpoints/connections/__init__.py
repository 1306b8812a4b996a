"""Connections of clients: how many there are, how slowly a client may send, and how slowly it may read.

uvicorn has no such limits. These protocols add them to its own, for HTTP/1.1 and for WebSockets. A proxy in front of
the server has limits of its own (docs/deployment.md#limits).
"""
