"""Taking a source in, what its page tells of itself, and pinning it again when its bytes have changed."""
