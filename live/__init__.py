"""What is pushed or runs by itself: open streams, the heartbeat of this process, and periodic tasks."""
