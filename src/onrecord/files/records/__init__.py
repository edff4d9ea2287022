"""From plain data to records: their shape, their ids, what they name, and what their fields mean."""
