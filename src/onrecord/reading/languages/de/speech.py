"""German: how a text gives words, and thoughts, to somebody. The fields are told of at `SpeechWords`."""

from onrecord.reading.language import listed
from onrecord.reading.speech.words import SpeechWords, VerbKind

__all__ = ["SPEECH"]


def _verbs(kind: VerbKind, words: str) -> dict[str, VerbKind]:
    return dict.fromkeys(words.split(), kind)


_SAYS = "sagt sagte sagten sagen schrieb schreibt schrieben meint meinte meinten"
_STATES = """
    gesagt mitgeteilt angekündigt geschrieben eingeräumt
    äußert äußerte ankündigte ankündigten antwortete antwortet argumentierte argumentiert bedauerte bedauert befürchtet
    befürchtete behauptet behauptete behaupteten bekräftigt bekräftigte beklagt beklagte bemerkte berichtet berichtete
    berichteten bestätigt bestätigte bestätigten beteuert beteuerte betont betonte betonten beschwerte denkt dachte
    ergänzt ergänzte erklärt erklärte erklärten erläutert erläuterte erinnerte erwartet erwartete fügte fügt gab gibt
    gestand gesteht glaubt glaubte hofft hoffte hofften kommentierte konstatierte kritisiert kritisierte kündigt
    kündigte kündigten meldet meldete meldeten mitteilt mitteilte mitteilten räumte räumt schätzt schätzte stellte
    teilt teilte teilten twitterte unterstreicht unterstrich verkündet verkündete verkündeten vermutet vermutete
    versichert versicherte versicherten verwies vermeldete warnt warnte warnten wiederholte wies zitierte
"""
_SO = "so"
"""It gives words to whom it stands before, behind them: `„…“, so Toll`."""

_PROMISES = "verspricht versprach versprachen gelobte drohte drohten"
_CRIES = "rief ruft riefen fragte fragt fragten flüsterte murmelte schrie forderte fordert forderten"

SPEECH = SpeechWords(
    verbs={
        **_verbs(VerbKind.CRIES, _CRIES),
        **_verbs(VerbKind.PROMISES, _PROMISES),
        **_verbs(VerbKind.STATES, f"{_STATES} {_SO}"),
        **_verbs(VerbKind.SAYS, _SAYS),
    },
    persons=listed(
        """
        behörde behörden bahn beamte experten fachleute feuerwehr firma forscher forscherin gemeinde gericht
        gewerkschaft kommission kritiker landkreis leiter leiterin ministerium polizei regierung sprecher sprecherin
        staatsanwaltschaft stadt stadtverwaltung unternehmen verband verein verwaltung veranstalter zeugen
        """
    ),
    helpers=listed("auch dann später zuvor bereits erneut jedoch aber zudem außerdem hat haben hatte hatten sich"),
    finite=listed(
        """
        ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien habe kann können konnte konnten
        soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte würde würden
        könnte könnten werde
        """
    ),
    negations=listed("nicht nie niemals niemand kein keine keiner keinem keinen weder kaum ohne"),
    conditions=listed("wenn falls sofern ob bis"),
    openers=listed("als nachdem bevor ehe während seit seitdem weil da obwohl obgleich sobald solange wo wobei"),
    comparisons=listed("wie"),
    relatives=listed("wer"),
    linking=listed("dass welcher welche welches was warum wieso weshalb um"),
    contrasts=listed("aber doch oder sondern denn jedoch"),
    joiners=listed("und &"),
    prepositions=listed(
        """
        in im am an auf aus bei beim bis durch für gegen hinter ins mit nach neben ohne seit über um unter von vom vor
        während wegen zu zum zur zwischen trotz ab gegenüber entlang laut angesichts per
        """
    ),
    determiners=listed(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine seinem
        seiner ihr ihre ihrem ihrer jeder jede jedes alle
        """
    ),
    pronouns=listed("er sie es man"),
    one_named=listed("er sie"),
    own=listed("ich wir"),
    introducing=listed("dass"),
    when=listed(
        """
        zugleich gleichzeitig zunächst schließlich allerdings hingegen damals daneben gestern heute morgen später zuvor
        dazu daraufhin danach anschließend zuletzt kürzlich wörtlich weiter montag dienstag mittwoch donnerstag freitag
        samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
        außerdem zudem abend nachmittag vormittag nacht
        """
    ),
    about=listed("über von"),
    hearers=listed("ihm ihr ihnen uns"),
    said_nothing=listed("nichts ja nein danke"),
    infinitive=listed("zu"),
    their=listed("sein seine seinem seiner ihr ihre ihrem ihrer"),
    according=(
        "laut",
        "nach angaben von",
        "nach angaben",
        "nach den angaben",
        "nach aussage von",
        "nach aussagen von",
        "nach aussage",
        "nach ansicht von",
        "nach ansicht",
        "nach worten von",
        "nach den worten von",
        "nach den worten",
        "nach auskunft",
        "nach darstellung",
    ),
    according_to_things=listed(
        """
        plan gesetz satzung vertrag vorschrift fahrplan zeitplan regel regeln tradition programm protokoll eigenen
        """
    ),
    according_after=listed("zufolge"),
    documents=listed("bericht mitteilung erklärung brief interview schreiben studie umfrage meldung"),
    verb_second=True,
    verb_ends=listed("darauf dabei mit an hinzu bekannt ein fest zurück hin klar zu"),
    leads=r"""
        \b (?: erklärung | mitteilung | rede | interview | schreiben | brief | beitrag | antwort | worten )
        \b [^.;:“”„\"]{0,40}? [,:] \s* \Z
        """,
    breaks=r"""
        [;:]
        | [,–—] \s* (?: und | aber | sondern | doch | während | obwohl | denn ) \b
        """,
    asides=r"[,–—] \s* (?: welche[rsmn]? | dessen | deren | wo ) \b",
)
"""All of it."""
