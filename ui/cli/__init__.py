"""The command line: arguments to services, text and JSON out. No Qt."""
