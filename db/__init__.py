"""What is kept, and how it is asked."""
