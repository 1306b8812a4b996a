"""Authentication, sessions, sign-in, permissions, feature access and signed links."""
