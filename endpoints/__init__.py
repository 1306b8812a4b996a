"""HTTP and WebSocket: everything that speaks to clients, and the one table from exception to response."""
