"""How long Hypothesis looks, in three profiles.

`small` is for `make test`, `big` for `make test-all`: both try the same examples in every run. ONRECORD_EXAMPLES asks
for as many as it says, other ones in each run.
"""

import os

from hypothesis import settings

settings.register_profile("small", max_examples=20, deadline=None, derandomize=True)
settings.register_profile("big", max_examples=200, deadline=None, derandomize=True)
settings.register_profile(
    "fresh", max_examples=int(os.environ.get("ONRECORD_EXAMPLES", "200")), deadline=None, derandomize=False
)
settings.load_profile("fresh" if "ONRECORD_EXAMPLES" in os.environ else "small")
