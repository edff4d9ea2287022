"""How disagreements are told to curators: findings, reasons, steps, disputes ready to paste."""
