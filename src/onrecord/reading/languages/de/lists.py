"""German: names in a row, what leaves them out, and how a list is said to be told.

The legend is that of `ListWords`.
"""

from onrecord.reading.language import listed
from onrecord.reading.languages.de.words import NUMBERS
from onrecord.reading.lists.words import ListWords

__all__ = ["LISTS"]

_MOST_COUNTED = 20

_PART = r"""
    teil(?:nehmen|nahm(?:en)?|genommen|zunehmen)? | beteiligt(?:e|en)? | anwesend | dabei | vertreten | eingeladen
    | gekommen | kommen | erschienen | erscheinen | mitglied(?:er)? | beigetreten | beitreten | unterzeichnet
    | unterschrieben | mitgemacht | mitmachen | zugestimmt | ratifiziert
"""
"""What is said of somebody who takes part: German puts it behind the negation, at the end of the clause."""

_LEFT_OUT = r"""
    ohne | außer | ausgenommen | ausschließlich | abgesehen\s+von | bis\s+auf | mit\s+ausnahme\s+(?:von|der|des|dem)
    | anstelle\s+(?:von|der|des) | anstatt | statt(?!\s*[.,;]) | nicht(?!\s+nur)(?:\s+aber|\s+jedoch)? | weder | noch
    | im\s+gegensatz\s+zu(?:r|m)? | anders\s+als | in\s+abwesenheit\s+(?:von|der|des)
    | (?:es\s+)?fehl(?:en|ten|te|t) | (?:abwesend | entschuldigt)\s*(?=:)
"""

_AWAY = r"""
    fehl(?:t|te|en|ten) | fernblieb(?:en)?
    | (?:blieb|bleibt|blieben|bleiben)\s+(?:\w+\s+){0,4}?(?:fern | zu\s+hause | draußen)
    | (?:draußen | fern | zu\s+hause)\s+(?:blieb(?:en)? | bleib(?:t|en)) | zog(?:en)?\s+(?:\w+\s+){0,4}?zurück
    | (?:war|ist|waren|sind)\s+(?:\w+\s+){0,3}?verhindert
    | boykottier(?:t|te|en|ten) | sagte(?:n)?\s+(?:\w+\s+){0,3}?ab | (?:lehnte | lehnten | lehnt)\s+(?:\w+\s+){0,4}?ab
    | verließ(?:en)? | verlässt | trat(?:en)?\s+(?:\w+\s+){0,4}?aus | weigerte(?:n)?\s+sich | verweigerte(?:n)?
    | enthielt(?:en)?\s+sich | wurde(?:n)?\s+(?:\w+\s+){0,3}?(?:ausgeschlossen|ausgeladen)
    | (?:war | ist | waren | sind)\s+(?:\w+\s+){0,3}?abwesend
"""

LISTS = ListWords(
    joins=r"und | sowie | oder | samt | (?:und\s+)?auch | wie\s+auch | noch",
    fillers=listed(
        """
        der die das den dem des auch sogar schließlich zuletzt Präsident Präsidentin Minister Ministerin Kanzler
        Kanzlerin König Königin Bürgermeister Bürgermeisterin Sprecher Sprecherin Herr Frau Dr Prof von aus
        """
    ),
    closing=r"und | sowie | oder | wie\s+auch",
    left_out=_LEFT_OUT,
    left_out_fillers=r"der|die|das|den|dem|des|in|aus|von|bei|mit|auch|nur|vertreter\s+(?:aus|von)",
    only_one=r"(?:niemand | keiner | keine?\s+\w+)\s+(?:\w+\s+){0,3}?(?:außer | als | ausgenommen)",
    negations=r"nicht(?!\s+nur\b) | nie | niemals | keine?[mnrs]? | weder",
    part=_PART,
    reversing=r"(?:weiger | fehl | boykott | verließ | austrat | ausgeschlossen | nur)",
    away=_AWAY,
    absolute=r"(?:ausgenommen | ausgeschlossen | abwesend | entschuldigt | fehlt)",
    doubtful=r"boykott\w* | weiger\w* | enthalt\w* | abwesen\w* | ablehn\w* | fehl(?:t|te|en|ten)",
    joiners="und|oder|sowie",
    clauses=r"""
        ,?\s(?:aber | während | obwohl | weil | denn | doch | sondern | nachdem | bevor | wenn | dass | welche[rs]?)\s
        | ,?\s(?:und)\s(?:er | sie | es | man | wir)\s
    """,
    aside_of_others=r"""
        und | oder | aber | sondern | während | obwohl | weil | wenn | dass | nachdem | bevor | denn | er | sie | es
    """,
    predicate=r"""
        ist | sind | war | waren | wird | wurde | wurden | hat | haben | hatte | hatten | nahm | nahmen | kam | kamen
        | fehlte | fehlten | blieb | blieben | boykottierte | sagte | lehnte
    """,
    opened=r"""
        \b(?:
            unter\s+ander(?:em|en) | u\.\s?a\. | darunter(?:\s+auch)?
            | wie(?:\s+(?:etwa|zum\s+beispiel|beispielsweise))?
            | etwa | zum\s+beispiel | beispielsweise | z\.\s?b\. | insbesondere | vor\s+allem | namentlich\s+auch
            | einschließlich | inklusive
        ),?\s+(?:der\s+|die\s+|das\s+|den\s+|dem\s+)?
    """,
    goes_on=r"""
        ,?\s*(?:
            (?:und | oder | sowie)\s+(?:(?:viele | einige | mehrere | weitere | zwei | drei | vier)\s+)?
                (?:andere[nr]? | weitere[nr]? | mehr)\b
            | unter\s+ander(?:em|en) | und\s+so\s+weiter | usw\b | etc\b | u\.\s?a\. | und\s+andere
        )
    """,
    introduced=r"""
        (?:
            \b(?:
                besteh(?:t|en)\s+aus | bestand(?:en)?\s+aus | nämlich | das\s+heißt | d\.\s?h\. | wie\s+folgt
                | (?:mitglieder | teilnehmer | unterzeichner | staaten | länder)\s+(?:sind | waren)
                | zwischen | (?:gehören | gehörten)
            ),?
            | :
        )\s*(?:der\s+|die\s+|das\s+|den\s+|dem\s+)?
    """,
    whole=r"""
        nur | allein | ausschließlich | lediglich | sämtliche | niemand\s+sonst | sonst\s+niemand | keine?\s+ander\w+
        | alle(?:\s+\w+){0,3}\s+(?:mitglieder | staaten | länder | teilnehmer | vereine | gemeinden | städte)
    """,
    counts={
        number: f"{word}|beide" if number == 2 else word  # noqa: PLR2004 - the number that `beide` tells
        for word, number in NUMBERS.items()
        if 1 < number <= _MOST_COUNTED
    },
)
"""The words of German about names in a row."""
