"""`onrecord add`: its options, its questions, and what is decided about a claim before it is written."""
