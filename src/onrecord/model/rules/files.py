"""The rules about files and sources."""

from onrecord.model.rules.table import Rule
from onrecord.model.verdicts import Severity

__all__ = ["FILE_RULES", "SOURCE_RULES"]

FILE_RULES: tuple[Rule, ...] = (
    Rule(
        code="F001",
        name="unreadable",
        summary="A fact file cannot be read as plain YAML.",
        explanation="""\
A fact file is one YAML document in UTF-8, of at most 10 MB. Every value stays the words that were
written: `NO`, `2023-10` and `0777` are not turned into anything else.

What cannot be read, or would not be read as it looks, is refused at its line and column, with what to
write instead: a value that begins with `[`, `>`, `*`, `@` or another character that means something to
YAML; a colon and a space inside an unquoted value; a quotation mark or bracket that never closes; a tab
as indentation; a key that stands twice; anchors, aliases, merge keys and tags; a second document; lists
and mappings nested more than 32 deep; another encoding; characters that nobody can see.

Nearly always, quotation marks around the value mend it. While a file cannot be read, nothing in it is
checked, and records elsewhere that name one of its ids are left out without being blamed.""",
        example='quote: [T]he truce holds      # refused\nquote: "[T]he truce holds"    # read',
    ),
    Rule(
        code="F002",
        name="schema",
        summary="A record has an unknown key, lacks one, or holds a value of the wrong shape.",
        explanation="""\
Each kind of record has its keys, and an unknown key is never passed over: a misspelt `complete` would
change what a claim says. The message names the key that was probably meant, or the place where the key
belongs.

The keys, with an explanation of each, stand in `schema/fact-file.schema.json`. Editors that read JSON
Schema show them while you write, when the file's first line is `# yaml-language-server:
$schema=../schema/fact-file.schema.json`.""",
        example=(
            "claims:\n"
            "  - id: six-members\n"
            "    evidence:\n"
            "      - source: asia-plus\n"
            "        quotes: six members   # unknown key; did you mean `quote`?"
        ),
    ),
    Rule(
        code="F003",
        name="duplicate-id",
        summary="Two records of one kind have the same id.",
        explanation="""\
An id names one source, one entity, one property, one rule, one claim or one dispute in the whole corpus,
over all files. The built-in properties (`starts`, `ends`, `occurs`, `lasts`, `place`, `participant`,
`held`) are taken as well.

The message says where the id stands first. Give one of the two another id, and mend what names it. Until
then the second record takes part in nothing.""",
        example=(
            "entities:\n"
            "  - {id: georgia, kind: state, name: Georgia}\n"
            "  - {id: georgia, kind: us-state, name: Georgia}   # give it the id georgia-us"
        ),
    ),
    Rule(
        code="F004",
        name="unknown-reference",
        summary="A record names an id that nothing is registered under.",
        explanation="""\
Claims name their subject, property, sources and speaker, and often their value, by id; entities, sources
and rules name each other. Each of these ids must be registered in some fact file. A kind that no entity
has is told too, where one that some have was probably meant.

Mend the id as the message suggests, or register what it names. A record that names what stands in the
files but could not be read is left out and counted as skipped, not blamed.""",
        example="subject: armena    # no entity has the id `armena`; did you mean `armenia`?",
    ),
    Rule(
        code="F005",
        name="unsafe-path",
        summary="The path of a source leads out of the folder of sources.",
        explanation="""\
A source's file lies below the folder of sources, and its `path` says where, with forward slashes: so it
means the same on every machine, and a fact file from elsewhere can make onrecord read nothing else.
Refused are absolute paths, `..`, backslashes, drive letters, `~`, characters that cannot be seen, and, on
the disk, a symbolic link that leads out of the folder.

Move the file below the folder of sources, and write its path relative to that folder.""",
        example=("path: ../notes/article.txt     # refused\npath: notes/article.txt        # seeds/notes/article.txt"),
    ),
    Rule(
        code="F006",
        name="swallowed-comment",
        summary="YAML takes part of a curator's words for a comment.",
        explanation="""\
In an unquoted value, a space and `#` begin a comment, and YAML throws the rest away in silence. In a
quotation that would cut words off without anybody noticing, so after an unquoted `quote`, `prefix`,
`suffix` or value of a text every comment is refused. After other words, such as a name, only one is that
does not look like a comment, as in `name: Channel #1`.

Put quotation marks around the whole value if the words belong to it, or around the words before the
comment if it is a remark.""",
        example=(
            "quote: the truce holds # not really       # refused\n"
            'quote: "the truce holds # not really"     # words\n'
            'quote: "the truce holds" # not really      # a remark'
        ),
    ),
    Rule(
        code="F007",
        name="name-of-two",
        summary="Two entities of one kind have the same name.",
        explanation="""\
When sources name an entity, onrecord finds it by its `name` and the names under `also`. If two entities
of one kind share one of these, nobody can tell which is meant.

If they are one, make them one. If the name only stands for one of them in some sentences, as Yerevan does
for Armenia, list it there under `metonyms`. If one may be the other, say so with `maybe`. Else tell the
names apart. Adjectives may be shared: both Koreas are Korean.""",
        example=(
            "- {id: congo, kind: state, name: Republic of the Congo, also: [Congo]}\n"
            "- {id: dr-congo, kind: state, name: Democratic Republic of the Congo, also: [Congo]}   # "
            "`Congo` names two"
        ),
    ),
    Rule(
        code="F008",
        name="cycle",
        summary="Something lies within, derives from, or acts for itself.",
        explanation="""\
`within` leads from a place to the larger one around it, `derived_from` from a source to the one whose
wording it has, `acts_for` from a person or body to whom it speaks for. None of them may lead back to
where it began.

The message shows the whole circle. Take out the step that is wrong. Until then none of the records on the
circle takes part in anything.""",
        example=(
            "- {id: almaty, kind: place, name: Almaty, within: kazakhstan}\n"
            "- {id: kazakhstan, kind: state, name: Kazakhstan, within: almaty}"
        ),
    ),
    Rule(
        code="F009",
        name="wrong-type",
        summary="A value, or a field beside it, does not fit the type of its property.",
        explanation="""\
A property's type says what its values are. A set takes a list, an answer is `yes` or `no`, a time may be
given by `relative`; `complete`, `count` and `without` belong to sets only. `as_of` and `published` are
some moment, `during` is an extent from one date to another. A declared rule about an order is about
times, one about members is about sets. The unit that a number has of its own must be one that a fixed rule
turns into its property's: `12000 m` where the property has `km`, but neither `12 kg` nor `12 people`; and a
property without a unit takes numbers alone. *Ton*, *barrel* and the like stand for several sizes: the message
says what to write. Months and years are not turned into days.

The message says what the property is and how its value is written.""",
        example=(
            "property: member      # a set\nvalue: armenia        # refused\nvalue: [armenia]      # a list of one"
        ),
    ),
    Rule(
        code="F010",
        name="unreadable-value",
        summary="A time, duration, number or range of lines cannot be read.",
        explanation="""\
Times are EDTF (ISO 8601-2), durations are ISO 8601, numbers are digits with `~`, `>=` or `..` where they
are not exact, and may have a unit after them (`12 km`); a count has none. A day that the calendar lacks, a
range that ends before it begins, or words instead of a date are refused, at the character where reading
stopped.

Times: `2024-09-26`, `2024-09`, `2022-09~`, `2024-09-26/2024-10-07`, `[2024-09-26..2024-10-07]`.
Durations: `P7D`, `P1Y6M`, `[P5D..P9D]`. Numbers: `2500`, `~2500`, `">=3"`, `2000..3000`.""",
        example="value: 2023-02-30     # February has no day 30\nvalue: 2023-02-28",
    ),
    Rule(
        code="F011",
        name="not-a-file",
        summary="A fact file or a source is no regular file.",
        explanation="""\
Fact files and sources are plain files. A folder, a pipe or a device in their place is refused unread, and
a fact file that is a symbolic link is refused too: what a corpus says stands in the corpus.

Put the file itself where the link or the other thing is.""",
        example="facts/members.yaml -> ../elsewhere/members.yaml    # refused",
    ),
    Rule(
        code="F012",
        name="kind-mismatch",
        summary="An entity in a value is not of the kind that its property asks for.",
        explanation="""\
A property with `of: state` has states as its values. An entity of another kind there is mostly a slip: the
organisation instead of its member, a person instead of a state. An entity that `acts_for` one of the right kind
fits. The claim is still checked.

Name the entity that is meant, or correct the kind of the entity or of the property.""",
        example=(
            "properties:\n  - {id: member, type: set, of: state}\n"
            "claims:\n  - id: members\n    property: member\n    value: [csto]      # an organisation"
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        code="F013",
        name="nothing-inferred",
        summary="A reason under `inferred` is for a field that the claim does not have.",
        explanation="""\
`inferred` lets a field off from standing in the words: the value, or the one that is named. A reason for a
field that the claim does not have lets nothing off. Mostly the field has another name (`as_of`, and the claim
has `during`), or it was taken out and its reason was left. The claim is still checked, all of it.

Name the field that the reason is for, or take the reason out. `said_by` may be named where no speaker is:
then it says why the words are the source's own.""",
        example=(
            "during: 2019/2021\ninferred: {as_of: the almanac is that of 2019}     # the claim has no `as_of`\n"
            "inferred: {during: the almanac is that of 2019}    # meant"
        ),
        severity=Severity.WARNING,
    ),
    Rule(
        code="F014",
        name="no-reason",
        summary="What is given as a reason is none.",
        explanation="""\
`withdrawn` takes a claim out of everything, and `inferred` lets a value off from standing in the words: both only with
a reason, which whoever reads the record can judge. They are no switches. `false`, `no`, `null`, `true`, `yes`, `-`, a
single number or `TODO: ask` is no reason, so the claim is checked as if the field were not there. Several numbers are
one: they show how a value was reckoned (`85 + 92`).

Say why in words; or take the field out where the claim stands and its value is in the words.""",
        example=(
            "withdrawn: false                                   # no reason\n"
            "inferred: {value: TODO}                            # no reason\n"
            "withdrawn: the paper took it back on 3 June        # a reason"
        ),
    ),
)
SOURCE_RULES: tuple[Rule, ...] = (
    Rule(
        code="S101",
        name="source-missing",
        summary="The file of a registered source is not there.",
        explanation="""\
Every source names a file below the folder of sources (`seeds/` by default). When it is gone, or may not be read,
none of the quotations taken from it can be verified, so the gate fails.

Put the file back, or correct `path`. A source that no claim rests on any more can be taken out of the fact files.""",
        example="""\
sources:
  - id: harbour-gazette-2024
    path: harbour-gazette.txt      # there is no seeds/harbour-gazette.txt
    sha256: 7d8b3c…""",
    ),
    Rule(
        code="S102",
        name="source-changed",
        summary="The file of a source is not the one that was pinned.",
        explanation="""\
`sha256` pins the very bytes that somebody has read. When they differ, an article was edited, a download was
repeated, or an editor rewrote the line ends, and somebody must look. The document is read all the same, and the
finding names each of its quotations that is altered, is gone, or stands in several places now, and counts those that
still stand; `onrecord pin` tells of all of them, with their lines.

Compare the file with the earlier one (`git diff`). When the change is harmless, pin the file again with
`onrecord pin --yes`, which writes the hash that the finding shows; when a quotation has changed, the claim must follow
its source.""",
        example="""\
facts/sources.yaml:4:13: S102 source harbour-gazette-2024 is not the file that was pinned: its bytes have
changed; its quotations: ferry-at-six is altered, on line 9; 6 of its 7 quotations still stand""",
    ),
    Rule(
        code="S103",
        name="source-unreadable",
        summary="The file of a source is there but cannot be read as text.",
        explanation="""\
Sources are UTF-8 text (`.txt`) or Markdown (`.md`) of at most 64 MB. A file in another encoding or of another kind
cannot be read, and neither can one whose `body` names lines beyond its last: then nobody knows where the article
begins and ends.

Save the text as UTF-8 and pin it again, or correct the lines of `body`.""",
        example="""\
sources:
  - id: harbour-gazette-2024
    path: harbour-gazette.txt      # has 40 lines
    body: 3-52                     # write 3-40""",
    ),
)
