"""Rules about times: do the words carry them, can the source have known, does the weekday fit."""
