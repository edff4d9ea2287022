"""The five articles: which of them carry the same passages."""

from pathlib import Path

from onrecord.agreement.shared_wording import shared_wording, wording_of

SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_two_articles_that_share_their_wording_are_found_and_no_others() -> None:
    texts = {path.name[:3]: path.read_text(encoding="utf-8-sig") for path in SEEDS.glob("*.txt")}
    found = shared_wording({name: wording_of(text, [(0, len(text))]) for name, text in texts.items()})

    assert len(texts) == 5
    assert [(row.first, row.second) for row in found] == [("000", "002")]
    assert found[0].words > 100
