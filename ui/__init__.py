"""The two faces of the app: the command line and the window."""
