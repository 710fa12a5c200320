"""Taking files in: choose, see what would come, do it, take it back."""
