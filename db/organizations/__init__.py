"""Organizations: their tree, and the one to which an activity, a note or a file belongs."""
