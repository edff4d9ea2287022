"""Rules about how a source tells it: in whose voice, as past or as still to come."""
