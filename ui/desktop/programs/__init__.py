"""Programs and benefits: the list, one program with all its sides, benefits, the simulator."""
