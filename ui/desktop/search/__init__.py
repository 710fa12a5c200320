"""The search of the whole app (Ctrl K): pages, segments and members."""
