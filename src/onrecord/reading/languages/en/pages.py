"""English: what a saved page calls the days printed at its head, and how captions of pictures read."""

from onrecord.reading.language import PageWords, listed

__all__ = ["PAGES"]

PAGES = PageWords(
    captions=r"""
        ^(?:L-R: | From\s+left | \(?Photo)
        | illustrative\s+(?:purposes|image)
        | \((?:Photo|Image|AFP|AP|Reuters)[^()]{0,80}\)\s*\Z
        | (?:Getty\s+Images | /AFP | via\s+Reuters | File\s+photo)\W*\Z
    """,
    published=listed("published posted issued publication"),
    first=listed("first originally original initially"),
    changed=listed(
        """
        updated update modified modification revised revision amended corrected correction edited reviewed refreshed
        changed republished reposted reissued retrieved accessed archived captured crawled downloaded saved fetched
        printed viewed visited cached
        """
    ),
    others=listed(
        """
        received accepted submitted registered event deadline due expires expiry valid effective starts begins ends
        opens closes held scheduled recorded filmed photographed taken born died founded next
        """
    ),
    beside=listed(
        "date day time last most recently latest on at by in of the this and online print article story page post"
    ),
    bylines=listed("by"),
    joins=listed("on in of since from until till by before after during between for to through"),
    on=listed("on"),
    clock=listed("am pm noon midnight at min mins minute minutes read time"),
)
