"""How often the gate is wrong on texts that nobody here wrote; writes `docs/explanation/outside.md`.

    python benchmarks/outside.py FOLDER

FOLDER has `outside.py`, which judges one set, and `sets/*.jsonl`: one text a line, with the claims on it that its
annotators' labels make, and which rules must speak of each or be silent. Texts and labels belong to their makers, so
that the folder is no part of this repository, and the page has kinds and counts only.

What is wrong is sorted by the program: by the type of the claim, the rule that spoke or the change that none spoke
of, and the first test of `SHAPES` that the words pass. What passes none is counted as other.
"""

import argparse
import importlib.util
import os
import platform
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

from onrecord.model.rules import RULES

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "explanation" / "outside.md"
COMMAND = [str(Path(sys.executable).with_name("onrecord"))]
OTHER = "other"
ROWS = 10
CORPORA = {
    "answers": "ConanDoyle-neg, SFU reviews, BioScope, TimeBank",
    "answers-open": "BioScope, SFU reviews, UW and UDS factuality",
    "context-commitment": "CommitmentBank, verb veridicality",
    "context-factuality": "UW, MEANTIME and UDS factuality",
    "context-negation": "ConanDoyle-neg, SFU reviews, BioScope",
    "context-verbs": "MegaVeridicality",
    "numbers-duckling": "test corpus of Duckling",
    "numbers-grobid": "grobid-quantities",
    "numbers-measeval": "MeasEval 2021",
    "numbers-nemo": "number normalisation of NeMo, in words",
    "numbers-nemo-digits": "number normalisation of NeMo, in digits",
    "numbers-newsquant": "news quantities of CQE",
    "numbers-quantulum": "test files of quantulum3",
    "numbers-recognizers": "test files of Recognizers-Text",
    "numbers-tatqa": "TAT-QA",
    "pieces": "ConanDoyle-neg, SFU reviews, PolNeAR",
    "speakers": "PolNeAR",
    "times": "TempEval-3: TimeBank and AQUAINT",
    "values-negated": "PolNeAR",
}
INTRODUCTION = """\
# Texts of others

Written by `make outside` from a run, never by hand. Our own cases are written by the same kind of mind as the code;
these are not. Each set is made of a public corpus whose annotators had never heard of this project: news, science,
finance, novels, reviews, the test files of three libraries. What they labelled is made into claims: as the text has
it, of which no rule may speak, and changed (another number, a year later, the other answer, cut off from the words
that turn it), of which one must.

- A *wrong alarm* is a claim that must pass and on which a rule concerned gives an error or a warning.
- A *wrong accept* is one that must not pass and on which none speaks, and none says that it could not be checked.
- *Skipped* is a claim of either sort on which a rule concerned says that it could not be checked: neither of both.

A few labels are wrong, so the rates and the kinds count, not single rows. The texts belong to their makers and are not
here: whoever has such a folder names it, `make outside OUTSIDE=FOLDER`.

## By set

"""
KINDS = """
## What is still wrong

The ten largest kinds. What a claim says, the rule that spoke or the change that none spoke of, and the shape of the
words are found by the program; what none of its tests for a shape knows is *other*.

"""

# What the makers of the sets did to a claim, in our words.
CHANGES = (
    (r"digits-exchanged", "two digits exchanged"),
    (r"up-a-tenth|down-a-tenth", "a tenth more or less"),
    (r"times-ten|a-tenth-of", "ten times as much, or a tenth"),
    (r"unit-changed|number-of-another-unit", "another unit"),
    (r"bound-\w+|about-dropped", "a bound added, turned or dropped"),
    (r"range-end-moved|range-made-up|range-as-its-\w+-end", "another range, or one end of it"),
    (r"a year later", "a year later"),
    (r"a day or month later", "a day or a month later"),
)

_COUNT = r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:[ -]\w+)?)\b"
_NOUN = r" ?(?!(?:and|by|for|from|in|of|or|over|than|to)\b)[A-Za-z']+"
_TO = r" ?(?:to|or|and|-|–|~) ?"
_END = r"(?<!⟦)⟧"
_MONTH = r"\b(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?"
_NOT = r"\b(?:not|no|none|nothing|never|nor|neither|without|cannot|dunno)\b|n['’]?t\b"
_MAY = r"\b(?:may|might|could|would|can|should|must|will|shall)\b|['’](?:d|ll)\b"
# By the type of the claim, the first that is found. A scene is `HEAD | words ⟦the words concerned⟧ words`; see `scene`.
SHAPES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "number": (
        ("told as denied", r"^denied "),
        ("*a* or *an* for one", r"^1 .*\| ⟦⟧.*\ban? "),
        ("a fraction in words", r"⟦⟧.*(?:[a-z](?:th|rd)s?\b|\bover\b|\bout of\b|\bhalf\b|\bquarter\b)"),
        ("two amounts in one", rf"⟦[^⟧]+⟧{_NOUN},? (?:and )?{_COUNT}{_NOUN}"),
        ("two amounts in one", rf"{_COUNT}{_NOUN},? (?:and )?⟦[^⟧]+⟧{_NOUN}"),
        ("two amounts in one", rf"⟦⟧.*{_COUNT}{_NOUN},? (?:and )?{_COUNT}"),
        ("a tolerance", rf"{_END}[^|]{{0,12}}(?:±|more or less)"),
        ("a range with a unit at each end", rf"^[^|]*\.\.[^|]*\| .*⟦[^⟧]*(?:\d{_NOUN}{_TO}|[$€£])[^⟧]*\d⟧"),
        ("a range", r"^[^|]*\.\.[^|]*\| .*⟦[^⟧]+⟧"),
        ("one end of a range", rf"{_END}(?:{_NOUN})?{_TO}[$€£]?\d|\d(?:{_NOUN})?{_TO}[$€£]?⟦[^⟧]"),
        ("a row of numbers", rf"\d, ?(?:and )?⟦[^⟧]|{_END}, ?(?:and )?\d"),
        ("in brackets", r"\([^()]{0,12}⟦[^⟧]+⟧[^()]{0,30}\)"),
        ("in a name or in quotation marks", rf"[A-Z]\w+ ⟦[^⟧]+⟧['’”\"]|{_END}-\w+"),
        ("a letter or short word of magnitude", rf"{_END} ?(?:[kKMGTB]|bln|tln|mil|hundred|million|billion)\b"),
        ("a currency's code or sign", rf"[A-Z$€£]{{1,4}} ?⟦[^⟧]|{_END} ?[A-Z]{{3}}\b"),
        ("a unit with an exponent", rf"{_END} ?[A-Za-zμ ]+ ?[−–-]\d"),
        ("a unit of one to four letters", rf"{_END} ?[A-Za-zμ°′'\"]{{1,4}}(?!\w)"),
        ("a number and a noun", rf"{_END}[ -][a-z]+"),
        ("in words, or not as its digits", r"⟦⟧"),
    ),
    "date": (
        ("a day with month and year", rf"^day.*(?:{_MONTH}) \d{{1,2}},? \d{{4}}"),
        ("a day and month, no year", rf"^day.*(?:{_MONTH}) \d{{1,2}}\b"),
        ("a weekday", r"^day.*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
        ("a month alone", rf"^month.*(?:{_MONTH})"),
        ("a season or quarter", r"\b(?:spring|summer|autumn|fall|winter|quarter)\b"),
        ("counted from another time", r"\b(?:ago|earlier|later|before|after|that day|the day)\b"),
        ("*next*, *last*, *past*, *this*", r"\b(?:next|last|past|latest|this|tonight|today|year-earlier)\b"),
        ("the end of a time", r"\bend(?:ed)?\b"),
        ("a year alone", r"\b[12]\d{3}\b"),
    ),
    "answer": (
        ("an exception", r"\b(?:except|save|but for|other than)\b"),
        ("a negation in the same clause before it", rf"(?:{_NOT})[^,;:⟦]*⟦"),
        ("a negation behind it", rf"⟧.*(?:{_NOT})"),
        ("a negation in another clause before it", rf"(?:{_NOT}).*⟦"),
        ("*could*, *would* or *if*", rf"\bif\b|{_MAY}"),
    ),
    "open answer": (
        (
            "a word of evidence, chance or reckoning",
            r"(?i)evidence|possib|suggest|indicat|estimat|potential|understand|specul|whether|issue",
        ),
        ("somebody's thought or hope", r"(?i)\b(?:think|thought|hope|hoping|guess|believe|feel|found|conclude)\w*"),
        ("*will*, *would*, *can*", rf"(?i){_MAY}"),
        ("a purpose or task with *to*", r"\bto (?:\w+ )?⟦"),
        ("an order or a wish at the head", r"\| ⟦"),
        ("an order or a wish at the head", r"\| \w+ (?:me|us) ⟦"),
    ),
    "what stands around a quotation": (
        ("told as a negation", r"^(?:negation|denial) "),
        ("told as a condition or question", r"^(?:condition|question) "),
        ("told as a near miss", r"^near miss "),
        ("told as something else", r"^\w[^|]+\| "),
        ("*for*, and then *to*", r"\bfor ⟦"),
        ("a negation, and then *that*", rf"(?:{_NOT}).*\bthat ⟦"),
        ("a negation before it", rf"(?:{_NOT}).*⟦"),
        ("a question", r"⟧.*\?"),
        ("a condition", r"(?i)\b(?:if|unless|when|whenever|until|provided|before)\b"),
        ("*will*, *would*, *can*", rf"(?i)(?:{_MAY})[^⟦]*⟦"),
        ("a verb, and then *that*", r"\bthat ⟦"),
        ("a verb, and then *to*", r"\bto ⟦"),
        ("at the head of the sentence", r"\|\W*⟦"),
        ("words for a modal inside it", rf"⟦[^⟧]*(?:{_MAY})"),
    ),
    "speaker": (
        ("speech in quotation marks", r"⟦[^⟧]*[“”\"]|''|[“\"]\W*⟦"),
        ("a verb of saying within a sentence", r"\b(?:said|says?|told|wrote|added|asked|called|tweeted|explained)\b"),
    ),
    "name": (
        (
            "behind a negated verb of thinking",
            rf"(?:{_NOT}) (?:\w+ )?(?:doubt|think|see|know|understand|believe|say)\b.*⟦",
        ),
        ("behind another negated verb", rf"(?:{_NOT}).*⟦"),
    ),
    "words left out": (("a modal or hedge in the gap", rf"{_MAY}|(?i:seem|appear|probabl|perhaps)"),),
}


@dataclass(frozen=True)
class Kind:
    """What sort of claim it is that goes wrong, how, and the shape of the words."""

    claim: str
    wrong: str
    shape: str


@dataclass(frozen=True)
class Result:
    """A set's figures, and what is wrong in it by kind."""

    silent: int
    told: int
    alarms: int
    accepts: int
    skipped: int
    kinds: Mapping[Kind, int]


def judge_of(folder: Path) -> ModuleType:
    """Load the folder's program: its `run` judges a set and gives figures, what is wrong, what was not placed."""
    spec = importlib.util.spec_from_file_location("outside_judge", folder / "outside.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def result(figures: Mapping[str, int], wrong: list[tuple[str, Mapping[str, Any], tuple[str, str] | None]]) -> Result:
    """Return a set's result from what its judge says."""
    return Result(
        silent=figures.get("silent n", 0),
        told=figures.get("told n", 0),
        alarms=figures.get("alarms", 0),
        accepts=figures.get("accepts", 0),
        skipped=figures.get("skipped", 0),
        kinds=Counter(kind(what, row, told) for what, row, told in wrong),
    )


def kind(what: str, row: Mapping[str, Any], told: tuple[str, str] | None) -> Kind:
    """Return the kind of a wrong alarm, with the rule and the message that were told, or of a wrong accept."""
    claim = _claim(row)
    seen = scene(row, told)
    shape = next((name for name, test in SHAPES[claim] if re.search(test, seen, re.DOTALL)), OTHER)
    if told is not None:
        return Kind(claim, f"{what}: {told[0]} {RULES[told[0]].name}", shape)
    change = next((ours for theirs, ours in CHANGES if re.search(theirs, row["why"])), None)
    return Kind(claim, f"{what}: {change}" if change else what, shape)


def _claim(row: Mapping[str, Any]) -> str:
    match row["type"]:
        case "quantity":
            return "number"
        case "time":
            return "date"
        case "yesno":
            return "open answer" if "G314" in row["rules"] else "answer"
        case "text":
            return "what stands around a quotation"
        case "spoken":
            return "words left out" if "Q206" in row["rules"] else "speaker"
        case _:
            return "name"


def scene(row: Mapping[str, Any], told: tuple[str, str] | None) -> str:
    """Return `HEAD | words`, with the words concerned between ⟦ and ⟧, for the tests of `SHAPES`.

    HEAD is the value and unit of a number, with *denied* before it where that was told, the precision of a date, and
    for a quotation what was told to stand around it. The words concerned are the digits of a number (nothing where it
    stands in no digits), those for an answer, the name, or the quotation.
    """
    text, (start, end) = row["text"], row["quote"]
    quote = text[start:end]
    match _claim(row):
        case "number":
            denied = "denied " if told and re.search(r"not so \(|denied", told[1]) else ""
            return f"{denied}{row['value']} {row.get('unit', '')} | {_digits_marked(quote, str(row['value']))}"
        case "date":
            precision, _, words = row["why"].partition(": ")
            return f"{precision.partition(',')[0]} | {words or quote}"
        case "answer" | "open answer":
            return f"{row['value']} | {_marked(quote, row['words'])}"
        case "what stands around a quotation":
            named = re.search(r"turn its meaning \(([^)]*)\)", told[1]) if told else None
            return f"{named[1] + ' ' if named else ''}| {text[:start]}⟦{quote}⟧{text[end:]}"
        case "name":
            return f" | {_marked(quote, row['value'].removeprefix('n-').replace('-', ' '))}"
        case "words left out":
            return f" | {text}"
        case _:
            return f" | {text[max(0, start - 120) : start]}⟦{quote}⟧{text[end : end + 120]}"


def _marked(text: str, words: str) -> str:
    return re.sub(re.escape(words), lambda found: f"⟦{found[0]}⟧", text, count=1, flags=re.IGNORECASE)


def _digits_marked(text: str, value: str) -> str:
    """Mark where the digits of a number stand, or of a range from end to end; ⟦⟧ at the head where they do not."""
    try:
        ends = [Decimal(end.strip(" ~<>=")) for end in value.split("..")]
    except InvalidOperation:
        return f"⟦⟧{text}"
    between = r"[^\d]{1,30}?"
    found = re.search(between.join(_written(end) for end in ends), text)
    return f"{text[: found.start()]}⟦{found[0]}⟧{text[found.end() :]}" if found else f"⟦⟧{text}"


def _written(number: Decimal) -> str:
    """Return a pattern for a number in digits, also in thousands, millions and so on."""
    scaled = (abs(number).scaleb(-power) for power in (0, 3, 6, 9, 12))
    plain = [f"{each.normalize():f}" for each in scaled]
    grouped = [re.sub(r"(?<=\d)(?=(?:\d{3})+(?:\.|$))", "[, ]?", each).replace(".", r"[.·]") for each in plain]
    return rf"(?<![\d.,])(?:{'|'.join(grouped)})(?:\.?0+)?(?![.,]?\d)"


def page(results: Mapping[str, Result]) -> str:
    """Return the page."""
    lines = [
        *_by_set(results),
        KINDS,
        *_by_kind(results),
        "",
        f"Run with onrecord {version('onrecord')}, {_machine()}.",
        "",
    ]
    return INTRODUCTION + "\n".join(lines).replace("\n\n\n", "\n\n")


def _machine() -> str:
    return f"Python {platform.python_version()} on {os.cpu_count()} cores"


def _by_set(results: Mapping[str, Result]) -> Iterator[str]:
    yield "| set | made from | must pass | wrong alarms | must not | wrong accepts | skipped |"
    yield "|---|---|---|---|---|---|---|"
    for name, each in results.items():
        made = CORPORA.get(name, "–")
        yield (
            f"| {name} | {made} | {each.silent} | {_share(each.alarms, each.silent)} | {each.told}"
            f" | {_share(each.accepts, each.told)} | {_share(each.skipped, each.silent + each.told)} |"
        )


def _share(count: int, of: int) -> str:
    return f"{count} ({count / of:.1%})" if of else "–"


def _by_kind(results: Mapping[str, Result]) -> Iterator[str]:
    sets: dict[Kind, Counter[str]] = {}
    for name, each in results.items():
        for found, count in each.kinds.items():
            sets.setdefault(found, Counter())[name] += count
    ranked = sorted(sets, key=lambda found: (-sets[found].total(), found.claim, found.wrong, found.shape))
    yield "| | claim about | what is wrong | shape of the words | count | in |"
    yield "|---|---|---|---|---|---|"
    for rank, found in enumerate(ranked[:ROWS], 1):
        where = ", ".join(f"{name} {count}" for name, count in sets[found].most_common())
        yield f"| {rank} | {found.claim} | {found.wrong} | {found.shape} | {sets[found].total()} | {where} |"
    rest, whole = ranked[ROWS:], sum(counts.total() for counts in sets.values())
    other = sum(sets[found].total() for found in ranked if found.shape == OTHER)
    yield f"| | *all other kinds* | | {len(rest)} kinds | {sum(sets[found].total() for found in rest)} | |"
    yield f"| | **all that is wrong** | | *other*: {other} | **{whole}** | |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    folder = parser.parse_args().folder.resolve()
    sets = sorted(folder.glob("sets/*.jsonl"), key=lambda path: path.stem)
    if not sets or not (folder / "outside.py").is_file():
        sys.exit(
            f"{folder} has no outside.py or no sets/*.jsonl: name a folder that has, with `make outside OUTSIDE=FOLDER`"
        )
    sys.dont_write_bytecode = True  # the folder stays as it is
    judge = judge_of(folder)
    results: dict[str, Result] = {}
    for number, path in enumerate(sets, 1):
        began = time.monotonic()
        figures, wrong, _ = judge.run(path, COMMAND)
        results[path.stem] = result(figures, wrong)
        print(f"{number} of {len(sets)}: {path.stem}, {len(wrong)} wrong, {time.monotonic() - began:.0f} s", flush=True)
    PAGE.write_text(page(results), encoding="utf-8")
    print(PAGE.relative_to(ROOT))


if __name__ == "__main__":
    main()
