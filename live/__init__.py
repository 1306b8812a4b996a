"""What is pushed: open streams, the heartbeat of this process, and periodic tasks."""
