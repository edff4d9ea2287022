"""Rules about names: is who is meant named in the words, and not only to be left out."""
