"""Where the words of a paragraph are given to somebody, in every form that is read.

Read are the forms of verbs (`verb_forms`), of `according to` and the like (`noun_forms`), and leads before direct
speech. Somebody need not be known: `officials said` gives the words to him too.
"""

from bisect import bisect_left

from onrecord.reading.speech.noun_forms import according, led_to, of_owner
from onrecord.reading.speech.saying import Saying, sentence_of
from onrecord.reading.speech.verb_forms import of_verb
from onrecord.reading.speech.words_in_order import Paragraph

__all__ = ["sayings"]


def sayings(paragraph: Paragraph) -> tuple[Saying, ...]:
    """Return the sayings of a paragraph; speech that goes on without its speaker is not yet among them."""
    found: list[Saying] = []
    starters = paragraph.language.starters
    starting = [at for at, word in enumerate(paragraph.words) if word.lower in starters]
    for span in paragraph.sentences if starting else ():
        sentence = sentence_of(paragraph, span)
        for at in starting[bisect_left(starting, sentence.low) : bisect_left(starting, sentence.high)]:
            word = paragraph.words[at]
            if not word.text[0].islower() and at != sentence.low:
                continue
            measured = according(sentence, at)
            if measured is not None:
                found.append(measured)
                continue
            found += of_owner(sentence, at)
            if word.text[0].islower():
                found += of_verb(sentence, at, found)
    return (*found, *led_to(paragraph, found))
