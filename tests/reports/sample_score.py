"""A score of mistakes made on purpose, invented, for the sample report and for the hostile one."""

from collections import Counter

from onrecord.mutation import Score, Survivor

__all__ = ["score"]


def score(note: str = "") -> Score:
    """Return a score with survivors of every kind; the note goes into every text of theirs."""
    return Score(
        seed=7,
        made=Counter({"date-by-a-day": 8, "member-dropped": 4, "word-changed": 27}),
        caught=Counter({"date-by-a-day": 6, "member-dropped": 4, "word-changed": 26}),
        made_in=Counter({"quist": 5, "members-herald": 9, "lind-leaves": 25}),
        survivors=(
            Survivor(
                "members-herald", "date-by-a-day", f"as_of 2031-05-04 → 2031-05-05{note}", "quote the date", "it is off"
            ),
            Survivor(
                "quist",
                "date-by-a-day",
                f"value 2032-01-09 → 2032-01-10{note}",
                f"quote the date{note}",
                f"it is off{note}",
            ),
            Survivor("quist", "word-changed", f"“elected” → “detcele” in the quotation{note}", "quote more"),
        ),
        edits_made=Counter({"negation": 12, "digit": 3}),
        edits_caught=Counter({"negation": 11, "digit": 3}),
        edits_missed=(Survivor("quist", "negation", f"in gazette: “ not ”{note}", ""),),
        harmless_made=40,
        harmless_caught=(Survivor("quist", "line-break", f"in gazette: “\n”{note}", ""),),
    )
