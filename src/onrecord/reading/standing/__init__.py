"""How words stand in their sentence."""
