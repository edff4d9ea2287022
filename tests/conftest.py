"""How long Hypothesis looks: 200 examples, or as many as ONRECORD_EXAMPLES says; the same ones in every run of CI."""

import os

from hypothesis import settings

settings.register_profile(
    "onrecord",
    max_examples=int(os.environ.get("ONRECORD_EXAMPLES", "200")),
    deadline=None,
    derandomize="ONRECORD_EXAMPLES" not in os.environ,
)
settings.load_profile("onrecord")
