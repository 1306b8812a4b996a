"""The bytes of files: taken in, kept, handed out, swept up."""
