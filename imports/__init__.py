"""What other systems kept, brought over."""
