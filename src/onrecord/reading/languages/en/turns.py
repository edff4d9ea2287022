"""English: frames that turn what any plain sentence says."""

__all__ = ["TURNS"]

TURNS = (
    ("myth", "It is a myth that {}"),
    ("false", "It is false that {}"),
    ("never true", "It was never true that {}"),
    ("denied", "Officials denied that {}"),
    ("doubted", "Experts doubt that {}"),
    ("rumoured", "There were rumours that {}"),
    ("claimed", "Critics claim that {}"),
    ("feared", "Many feared that {}"),
    ("seeming", "It seems that {}"),
    ("possible", "It is possible that {}"),
    ("condition", "If {}, nothing else matters"),
    ("exception", "Unless {}, nothing else matters"),
    ("question", "Is it true that {}?"),
)
"""A name for each frame, and the frame."""
