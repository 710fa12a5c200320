"""Planning: the targeting board and the shop's strengths, weaknesses, opportunities, threats."""
