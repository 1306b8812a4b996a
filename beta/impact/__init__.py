"""What a change would do before it is done: whom it lets in or out, and whether it widens a flag."""
