"""What differs among sets and single values, and what breaks a declared rule."""
