"""Who is at work: the sign-in screen, locking by itself, and what somebody achieved."""
