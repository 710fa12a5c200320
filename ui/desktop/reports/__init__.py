"""Reports: choose, see on the screen, save as PDF or Excel."""
