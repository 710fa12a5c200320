"""Benefits in members' hands: granted for an occasion or drawn, used once, lapsed or taken back."""
