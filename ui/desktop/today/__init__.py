"""Today: the four figures, the last weeks, and what is worth doing now."""
