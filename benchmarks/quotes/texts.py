"""Made-up texts of a newspaper's make, and quotations from them, whole and edited."""

import random

__all__ = ["edited", "quotations", "text_of"]

_COMMON = ["the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "by", "it", "as", "from"]
_SYLLABLES = [
    *("ka", "ri", "mo", "ten", "sul", "ver", "dan", "il", "or", "ba", "pre", "tion", "ment", "ing", "er", "st"),
    *("al", "un", "re", "qu", "zi", "ex", "ju", "an", "wo", "hy", "fl", "gr"),
]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def text_of(rng: random.Random, size: int) -> str:
    """Return a text of about `size` code points: sentences in paragraphs, with curly marks, dashes and numbers."""
    vocabulary = ["".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(1, 4))) for _ in range(6_000)]
    pieces: list[str] = []
    length = 0
    while length < size:
        sentence = _sentence(rng, vocabulary) + ("\n\n" if rng.random() < 0.12 else " ")
        pieces.append(sentence)
        length += len(sentence)
    return "".join(pieces)


def _sentence(rng: random.Random, vocabulary: list[str]) -> str:
    count = rng.randint(8, 28)
    words = [
        rng.choice(_COMMON) if rng.random() < 0.45 else vocabulary[int(len(vocabulary) * rng.random() ** 2)]
        for _ in range(count)
    ]
    words[0] = words[0].capitalize()
    if rng.random() < 0.2:
        words[rng.randrange(count)] = str(rng.randint(1, 3_000))
    if rng.random() < 0.15:
        place = rng.randrange(count)
        words[place] = f"“{words[place]}”"
    if rng.random() < 0.2:
        words[rng.randrange(count)] = "they’re"
    if rng.random() < 0.1:
        words[rng.randrange(count)] += " –"
    return " ".join(words) + "."


def quotations(
    rng: random.Random, text: str, count: int, shortest: int = 60, longest: int = 220
) -> list[tuple[int, str]]:
    """Return quotations of whole words on one line, each with where it starts."""
    found: list[tuple[int, str]] = []
    while len(found) < count:
        start = text.find(" ", rng.randrange(len(text) - 2 * longest)) + 1
        end = text.find(" ", start + rng.randint(shortest, longest))
        quote = text[start:end]
        if end > 0 and "\n" not in quote and quote.strip() == quote:
            found.append((start, quote))
    return found


def edited(rng: random.Random, quote: str) -> str:
    """Return a quotation with 3 to 5 percent of its characters changed, left out or put in."""
    characters = list(quote)
    for _ in range(max(1, round(len(characters) * rng.uniform(0.03, 0.05)))):
        place, kind = rng.randrange(len(characters)), rng.random()
        if kind < 0.5:
            characters[place] = rng.choice(_LETTERS)
        elif kind < 0.75:
            del characters[place]
        else:
            characters.insert(place, rng.choice(_LETTERS))
    return "".join(characters)
