"""Finding the names of entities in a text.

An index of all names of a corpus is built once; each text is then read once, from left to right, and at each
word the longest name that starts there is taken, so that a name inside a longer one is never seen. The method is
that of a trie of words, so its cost grows with the length of the text and not with the number of names.
"""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import field
from enum import IntEnum

from onrecord.model.entities import Entity
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS
from onrecord.reading.language import NameWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.reading.longer_names import Bearer, Token, is_another_name, longer_name
from onrecord.reading.sentences import is_wrapped
from onrecord.text.characters import is_spaceless
from onrecord.text.folding import Folded, fold, fold_with_map

__all__ = ["Mention", "NameIndex", "NameKind"]

# A hyphen at a line's end may belong to the name (`Guinea-Bissau`): whether it does is for the index to say.
_FORGIVEN = tuple(tier for tier in TIERS if tier != "line-end-hyphen")
_TOKEN = re.compile(r"(?P<word>\w+)|(?P<joint>(?<=\w)[-‐‑–](?P<line_end> ?)(?=\w))|(?P<mark>\S)")

_MARKS_BETWEEN = frozenset(",:;'\"/&")
_FEWEST_LETTERS = 4


class NameKind(IntEnum):
    """In which way a word stands for an entity; a smaller one is the more direct."""

    NAME = 0
    METONYM = 1
    ADJECTIVE = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a text that names something.

    Args:
        start: first code point of the name.
        end: one past its last code point; a possessive `'s` is left out.
        entities: from the ids of the entities that bear the name to the way in which it stands for each.
        longer: the words of the longer name that it stands within (`Mexico City`), which may name something else; empty
            where it stands alone.
    """

    start: int
    end: int
    entities: dict[str, NameKind]
    longer: str = ""


@dataclass(slots=True)
class _Node:
    """The names that go on from here, and the entities whose name ends here."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    entities: dict[str, NameKind] = field(default_factory=dict)


class NameIndex:
    """All names of some entities, ready to be found.

    Letter case matters. Presentation is forgiven as in quotations, and a hyphen inside a name is like a space.
    A plural `s` after an adjective (`Armenians`) belongs to the name. A name of four letters or more is also found
    where a headline has it all in capitals (`ARMENIA LEAVES`), unless that is another name: a word in capitals beside
    it must show that this is how the words are set, and that it is no acronym.

    Args:
        entities: those to find; an entity without a readable name is never found.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._root = _Node()
        self._capitals = _Node()
        self._words: set[str] = set()
        self._own: dict[str, set[str]] = {}
        self._first: set[str] = set()
        self._kinds: dict[str, str] = {}
        added: list[tuple[tuple[str, ...], str, NameKind]] = []
        for entity in entities:
            self._kinds[entity.id] = entity.kind
            for kind, names in (
                (NameKind.NAME, (entity.name, *entity.also)),
                (NameKind.METONYM, entity.metonyms),
                (NameKind.ADJECTIVE, entity.adjectives),
                (NameKind.ADJECTIVE, _plurals(entity.adjectives)),
            ):
                keys_of_names = [_keys(name) for name in names]
                self._own.setdefault(entity.id, set()).update(*keys_of_names)
                added += [(self._add(self._root, keys, entity.id, kind), entity.id, kind) for keys in keys_of_names]
        for keys, entity_id, kind in added:
            self._add_in_capitals(keys, entity_id, kind)
        self._first.update(self._root.following, self._capitals.following)

    def find(self, text: str, words: NameWords | None = None) -> tuple[Mention, ...]:
        """Return the names that stand in a text, in order; no two overlap.

        Args:
            text: the text.
            words: what its language knows of the words beside a name; those of the default language when None.
        """
        words = words or _default()
        folded = fold_with_map(text, _FORGIVEN)
        tokens = _tokens(folded.text, self._words)
        found = []
        free = 0
        for at in [at for at, token in enumerate(tokens) if token.key in self._first]:
            after, node = self._name_at(tokens, at)
            if at < free or node is None:
                continue
            start, end = folded.source_start(tokens[at].start), folded.source_end(tokens[after - 1].end)
            if start is not None and end is not None and not is_another_name(tokens, at, after, words):
                first, last = self._longer(folded.text, tokens, (at, after), node.entities, words)
                if (first, last) != (at, after):
                    first, last = _on_its_line(text, folded, tokens, (at, after), (first, last))
                alone = (first, last) == (at, after)
                longer = "" if alone else folded.text[tokens[first].start : tokens[last - 1].end]
                found.append(Mention(start, end, node.entities, longer))
            free = after
        return tuple(found)

    def _longer(
        self, text: str, tokens: list[Token], span: tuple[int, int], entities: Iterable[str], words: NameWords
    ) -> tuple[int, int]:
        """Return the indices of the longer name that a name stands within, up to the next known one."""
        own = frozenset().union(*(self._own[entity] for entity in entities))
        bearer = Bearer(own, is_thing=all(self._kinds[entity] in words.things for entity in entities))
        first, last = longer_name(text, tokens, span, bearer, words)
        after = next((at for at in range(span[1], last) if self._name_at(tokens, at)[1] is not None), last)
        before = next((at + 1 for at in range(span[0] - 1, first - 1, -1) if self._name_at(tokens, at)[1]), first)
        return before, after

    def _add(self, root: _Node, keys: tuple[str, ...], entity: str, kind: NameKind) -> tuple[str, ...]:
        if not any(key[0].isalnum() for key in keys):
            return ()
        self._words.update(keys)
        node = root
        for key in keys:
            node = node.following.setdefault(key, _Node())
        node.entities[entity] = min(kind, node.entities.get(entity, kind))
        return keys

    def _add_in_capitals(self, keys: tuple[str, ...], entity: str, kind: NameKind) -> None:
        """Add a name as a headline sets it, unless it is short, has capitals only, or would be another's name."""
        capitals = tuple(key.upper() for key in keys)
        if capitals == keys or sum(map(str.isalpha, "".join(keys))) < _FEWEST_LETTERS:
            return
        node: _Node | None = self._root
        for key in capitals:
            node = node.following.get(key) if node is not None else None
        if node is None or not node.entities:
            self._add(self._capitals, capitals, entity, kind)

    def _name_at(self, tokens: list[Token], at: int) -> tuple[int, _Node | None]:
        """Return the longest name that starts at a word, and the index after it; in either spelling."""
        after, node = _longest(self._root, tokens, at)
        if tokens[at].key.isupper():
            after_capitals, capitals = _longest(self._capitals, tokens, at)
            if after_capitals > after and _set_in_capitals(tokens, at, after_capitals):
                return after_capitals, capitals
        return after, node


def _on_its_line(
    text: str, folded: Folded, tokens: list[Token], span: tuple[int, int], longer: tuple[int, int]
) -> tuple[int, int]:
    """Return a longer name as far as no line ends in it but a wrapped one: the next line is an item of its own."""
    first, last = longer
    for at in range(longer[0], longer[1] - 1):
        start, end = folded.source_end(tokens[at].end), folded.source_start(tokens[at + 1].start)
        gap = text[start:end]
        if "\n" in gap and (gap.count("\n") > 1 or not is_wrapped(text[text.rfind("\n", 0, start) + 1 : start])):
            first, last = (at + 1, last) if at < span[0] else (first, min(last, at + 1))
    return first, last


def _longest(root: _Node, tokens: list[Token], at: int) -> tuple[int, _Node | None]:
    """Return the longest name of an index that starts at a word, and the index after it."""
    node: _Node | None = root
    best: tuple[int, _Node | None] = (at, None)
    while at < len(tokens) and node is not None:
        node = node.following.get(tokens[at].key)
        at += 1
        if node is not None and node.entities:
            best = (at, node)
    return best


def _set_in_capitals(tokens: list[Token], start: int, end: int) -> bool:
    """Tell whether a word beside a name, at most a mark away, is all in capitals too."""
    if end + 1 < len(tokens) and tokens[end].key == "'" and tokens[end + 1].key == "S":
        end += 2
    for step, place in ((-1, start - 1), (1, end)):
        beside = place + step if 0 <= place < len(tokens) and tokens[place].key in _MARKS_BETWEEN else place
        if 0 <= beside < len(tokens) and len(tokens[beside].key) > 1 and tokens[beside].key.isupper():
            return True
    return False


def _keys(name: str) -> tuple[str, ...]:
    return tuple(token.key for token in _tokens(fold(name, _FORGIVEN)))


def _tokens(text: str, known: Container[str] = ()) -> list[Token]:
    """Return the words and marks of a folded text; a hyphen between two words is left out.

    Args:
        text: the folded text.
        known: words that are put together again where a line's end broke them with a hyphen.
    """
    spaceless = not text.isascii() and any(map(is_spaceless, text))
    found: list[Token] = []
    broken = False
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "joint":
            broken = bool(match["line_end"])
            continue
        start, end = match.span()
        word = match[0]
        if broken and found and found[-1].key + word in known:
            found[-1] = Token(found[-1].key + word, found[-1].start, end)
        elif spaceless:
            found += _words(word, start)
        else:
            found.append(Token(word, start, end))
        broken = False
    return found


def _words(text: str, start: int) -> Iterator[Token]:
    """Yield a word as one token; in a script that sets no spaces each character is a word of its own."""
    if not any(map(is_spaceless, text)):
        yield Token(text, start, start + len(text))
        return
    at = 0
    while at < len(text):
        end = at + 1
        while not is_spaceless(text[at]) and end < len(text) and not is_spaceless(text[end]):
            end += 1
        yield Token(text[at:end], start + at, start + end)
        at = end


def _plurals(adjectives: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{word}s" for word in adjectives if not word.endswith(("s", "sh", "ch", "ese")))


def _default() -> NameWords:
    known = language(DEFAULT)
    return known.names if known else NameWords()
