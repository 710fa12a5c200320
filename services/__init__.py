"""What the app does: one package a domain, no Qt anywhere."""
