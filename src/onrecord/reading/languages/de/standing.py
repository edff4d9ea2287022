"""What governs words in German, and how far.

Commas part the clauses of German, and the verb frames its clause: a negation stands before what it alone negates
(`nicht in Ulm, sondern in Bonn`), and behind all else (`fand am 5. Mai nicht statt`). The legend is that of
`StandingWords` and `ClauseShapes`; phrases stand apart by semicolons.
"""

from onrecord.reading.standing.phrases import listed
from onrecord.reading.standing.shapes import ClauseShapes
from onrecord.reading.standing.words import StandingWords

__all__ = ["STANDING"]

_NOT = r"nicht|nie|niemals|keinesfalls|keineswegs|nirgends|nirgendwo"
_NO = r"kein(?:e[mnrs]?)?|keinerlei|niemand(?:em|en)?"
_ABLE = r"kann|können|konnten?|könnten?|müssen|muss|mussten?|dürfen|darf|durften?|brauch\w+"
_PLACING = r"in|im|am|an|auf|bei|beim|nach|vor|um|zu|zum|zur|mit|von|vom|für|gegen|so|mehr|weniger|nur"
_JOINS = r"und|oder|dass|ob"
_HAPPENING = (
    r"(?:statt|stattfind\w*|stattfand\w*|stattgefunden|stattzufinden|abgehalten|abgeschlossen|angefangen|aufgenommen"
    r"|beendet|begonnen|begann(?:en)?|beginn(?:t|en)|beschlossen|durchgeführt|eingeweiht|eröffnet|gebaut|gefeiert"
    r"|gegründet|gehalten|geöffnet|geschlossen|gesperrt|gestartet|gewählt|ratifiziert|unterschrieben|unterzeichnet"
    r"|verabschiedet|veranstaltet|veröffentlicht|vereidigt|öffnete[nt]?|öffnet|endete[nt]?|startete[nt]?)"
)
"""Verbs that tell of an event; negated, they leave its time and its place without one."""

_AUXILIARY = r"worden|werden|wird|wurden?|sei|sein|ist|sind|war|waren|haben?|hatten?|hat"
_HELD = r"statt|stattfind\w*|stattfand\w*|stattgefunden|abgehalten|durchgeführt|veranstaltet"
_NEGATING_FRAME = (
    # what cannot be done, or need not, is no deed undone
    rf"\A(?![^\0]*\b(?:{_ABLE})\b)[^\0]*\0(?:(?!\b(?:{_JOINS}|{_ABLE})\b).)*?"
    # what stands right before a preposition negates that alone
    rf"(?<![\w-])(?P<not>(?:{_NOT})(?!\s+(?:{_PLACING})\b)|{_NO})(?![\w-])"
    # and the verb stands at the end of the clause
    rf"(?:\s+(?!(?:{_JOINS}|{_ABLE}|{_HELD})\b)[\w-]+){{0,4}}"
    rf"(?P<held>\s+(?:{_HELD}))?(?:\s+(?:{_AUXILIARY})){{0,2}}\s*\Z"
)
_DOUBTING_FRAME = (
    # it is to have happened, by what others say
    r"\b(sollen|soll)\b[^\0]*\0.*\b(?:haben|sein)\s*\Z"
    r"|\0.*\b(sollen|soll)\b.*\b(?:haben|sein)\s*\Z"
    r"|\0.*\b(?:haben|sein)\s+(sollen|soll)\s*\Z"
    # an adverb behind the place
    r"|\0.*\b(angeblich|vermutlich|möglicherweise|mutmaßlich|vielleicht|wahrscheinlich|anscheinend|offenbar"
    r"|wohl(?!\s+(?:und|aber|fühl\w+))|dem vernehmen nach)\b"
)

SHAPES = ClauseShapes(
    hanging_comma=r",\s+(?=(?:dass|ob)\b)|(?<=\bsich),\s+(?=[^,;:]*\bzu\b)|(?<=\bsich),\s+(?=[^,;:]{0,80}\Z)",
    negator=rf"(?<![\w-])(?:{_NOT}|{_NO}|nichts|weder|weiger\w+\s+sich)(?![\w-])",
    turner=r"(?<![\w-])(?:bestr[ei]+t\w*|bestritten|leugne\w*|dementier\w*)(?![\w-])",
    turner_of_clauses=r"\A(?:bestr|leugn|dement)",
    conjunction=r"\b(?:und|oder)\b",
    alternatives=r",[^,]*,?\s+(?:oder|noch)\Z",
    clause_mark=r"\bdass\b",
    fact_mark=("dass", "warum", "wie"),
    left_open=r"\bob\b",
    condition=r"(?<![\w-])(?<!als )(?:wenn|falls|sofern|ob|es sei denn)(?![\w-])",
    asked=r"\A[\"'“‘„«»]?(?!(?:wer|wen|wem|wessen|was|wo|wohin|woher|wann|warum|wieso|weshalb|wie|welche[mnrs]?)\b)\w",
    question_mark=r"\?[\"'”’“»«)\]]*\Z",
    determined=r"(?:^|\s)(?:der|die|das|den|dem|des|ein|eine[mnrs]?|sein\w*|ihr\w*)\Z",
    past=r"\bge\w+(?:te|ene)[mnrs]?\b|\b(?:be|ver|er|zer|ent)\w+(?:te|ene)[mnrs]?\b",
    definite=r"\b(?:der|die|das|den|dem|beide[nr]?|ihre[nr]?|seine[nr]?)\s+(?:etwa\s+|rund\s+)?\Z",
    counted=r"\A\s*(?:[\d$€£]|(?:alle[nrs]?|jede[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b)",
    belonging=(
        r"\b(?:bei|beim|nach|seit|wegen|trotz|durch|während|über)\s+(?:(?:der|dem|den|des|einem|einer|eines)\s+)?[\w-]+\s+"
        r"(?:in|im|am|an|auf|bei|von|vom)\s+(?:der\s+|dem\s+|den\s+)?\Z"
    ),
    bounding=r"\A(?:bis|vor|nach|seit|ab|zwischen)\b",
    contrasting=r"\b(?:anstatt|statt|anstelle|außer|ausgenommen)\s+(?:(?:in|im|am|an|auf|bei|von|der|dem|den)\s+){0,2}\Z",
    contrasted_place=r"\A\s*(?:(?:in|im|am|an|auf|bei|aus|von|vom|der|dem|den)\s+){0,3}\Z",
    happening=rf"\b{_HAPPENING}(?!\w)",
    attached=(
        r"(?-i:\b[A-ZÄÖÜ][\w-]+)\s+(?:am|im|in|an|auf|bei|vom|von|aus|zu|vor|nach)\s+(?:der\s+|dem\s+|den\s+)?\Z"
    ),
    told=r"\b(?:berichte?|behauptung(?:en)?|gerüchte?|meldung(?:en)?|vorwurf|vorwürfe|annahme)\s+(?:dass\s+)?[^,;]*\Z",
    denied_after=(
        r"\A[^.,;:]{0,60}?,\s+(?:ist|sind|war|waren|sei|wurden?|wird)\s+(?:\w+\s+){0,2}?"
        r"(?:falsch|unwahr|erfunden|erlogen|unbegründet|haltlos|dementiert|bestritten|zurückgewiesen)(?!\w)"
    ),
    joining=r"(aber\s+|und\s+)?",
    negating_frame=_NEGATING_FRAME,
    doubting_frame=_DOUBTING_FRAME,
)

STANDING = StandingWords(
    shapes=SHAPES,
    negators=listed(
        """
        nicht; nie; niemals; kein; keine; keinen; keinem; keiner; keines; keinerlei; keinesfalls; keineswegs; niemand;
        niemandem; niemanden; nichts; nirgends; nirgendwo; weder; ohne; statt; anstatt; kaum;
        weigert|weigerte|weigerten|weigern sich
        """
    ),
    plain_negators=listed(
        """
        nicht; nie; niemals; kein; keine; keinen; keinem; keiner; keines; keinerlei; keinesfalls; keineswegs; niemand;
        niemandem; niemanden; nichts; weder; kaum
        """
    ),
    negators_after=listed("nicht; nie; niemals; keinesfalls; keineswegs"),
    negative_subjects=listed("kein; keine; keiner; niemand; nichts; weder"),
    denials=listed(
        """
        bestreiten|bestreitet|bestritt|bestritten; verneinen|verneint|verneinte|verneinten;
        leugnen|leugnet|leugnete|leugneten; dementieren|dementiert; dementierte|dementierten;
        bezweifeln|bezweifelt|bezweifelte|bezweifelten; zweifelt|zweifelte|zweifelten;
        widerspricht|widersprach|widersprachen; falsch; unwahr; erfunden; erlogen; unwahrscheinlich; unklar; ungewiss;
        ausgeschlossen; lüge; märchen; mythos; falschmeldung; legende; irrtum; weist|wies|wiesen … zurück;
        stimmt|stimmte nicht; trifft|traf nicht zu; ist|war nicht wahr|richtig
        """
    ),
    near_misses=listed(
        """
        beinahe; fast; könnte|könnten; dürfte|dürften; mag|mögen; wollte|wollten; versuchte|versuchten; sollte|sollten;
        plante|planten; hoffte|hofften; drohte|drohten; scheint|schien; wäre|wären
        """
    ),
    hedges=listed(
        """
        angeblich; vermutlich; möglicherweise; mutmaßlich; vielleicht; wahrscheinlich; anscheinend; offenbar; wohl;
        womöglich; eventuell; scheinbar; gerüchten zufolge; gerüchteweise; vorgeblich; dem vernehmen nach; unbestätigten
        … zufolge
        """
    ),
    rumours=listed(
        """
        es heißt|hieß; man sagt|munkelt|glaubt|vermutet; gerücht|gerüchte; gerüchten; vermutung|vermutungen; verdacht;
        möglich; denkbar; wird|wurde|werden|wurden vermutet|behauptet|befürchtet|gemunkelt; befürchtet|befürchteten;
        befürchten; hofft|hofften|hoffen; vermutet|vermuten|vermuteten; glaubt|glauben|glaubten; hoffnung; befürchtung;
        spekulation|spekulationen
        """
    ),
    attributions=listed(
        """
        behauptet|behaupten|behauptete|behaupteten; behauptung|behauptungen; vorwurf|vorwürfe; beschuldigt; unterstellt
        """
    ),
    conditions=listed(
        """
        wenn; falls; sofern; es sei denn; ob; unter der bedingung dass; vorausgesetzt dass; für den fall dass; im falle
        """
    ),
    conditions_after=listed("wenn; falls; sofern; , es sei denn; , vorausgesetzt; unter der bedingung; , außer"),
    hypotheses=listed("wenn; falls; sofern; es sei denn"),
    exceptions=listed("außer; ausgenommen; mit ausnahme von|der|des; bis auf; abgesehen von"),
    harmless=listed(
        """
        nicht nur; nicht bloß; nicht allein; nicht zuletzt; nicht weniger als; nicht mehr als; nicht später als; nicht
        früher als; nicht unter; nicht über; nicht ohne; ohne zweifel; zweifellos; ohne frage; kein zweifel; keinen
        zweifel; kein wunder; kein geheimnis; keine frage; nichts als; nicht weit von; kein|keine|niemand
        geringerer|geringere|anderer|andere|anderes als; nicht umsonst;
        weiß|wissen|wusste|wussten|ahnte|ahnten|bemerkte|bemerkten|vergaß|vergaßen|verschwieg … nicht dass; selbst wenn;
        auch wenn; wenn auch; ob … oder; immer wenn; als ob; nicht zu übersehen; noch nie dagewesen
        """
    ),
    breaks=listed("und; aber; denn; doch; weil; obwohl; während; nachdem; bevor; als; sondern"),
    relatives=listed("dessen; deren; welcher; welche; welches; welchem; welchen; wer"),
    introducers=listed(
        """
        wenn; falls; sofern; obwohl; obgleich; während; als; nachdem; bevor; ehe; seit; seitdem; weil; da; sobald;
        solange; damit; ob; dass; wie; laut; nach; trotz; statt; anstatt; ohne; um
        """
    ),
    fillers=listed(
        """
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; worden; werden; wird; wurde; wurden; ist; sind;
        war; waren; sei; hat; haben; hatte; hatten; auch; noch; schon; bereits; einmal; mehr; je; jemals; so; sehr;
        ganz; damals; etwa; dort; hier
        """
    ),
    factives=listed(
        """
        weiß|wissen|wusste|wussten; bemerkt|bemerkte|bemerkten; vergisst|vergaß|vergaßen|vergessen; verschwieg;
        verschwiegen; verschweigt; erfuhr|erfuhren; erwähnte|erwähnten|erwähnt; bedauert|bedauerte|bedauerten; ahnte;
        ahnten; warum; wie; tatsache
        """
    ),
    prepositions=listed(
        """
        in; im; am; an; auf; aus; bei; beim; bis; durch; für; gegen; hinter; ins; mit; nach; neben; ohne; seit; über;
        um; unter; von; vom; vor; während; wegen; zu; zum; zur; zwischen; trotz; ab; gegenüber; entlang; laut
        """
    ),
    determiners=listed(
        """
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; dieser; diese; dieses; diesem; diesen;
        jeder; jede; jedes; sein; seine; seinen; seinem; seiner; ihr; ihre; ihren; ihrem; ihrer; kein; keine; keinen;
        alle
        """
    ),
    pronouns=listed("er; sie; es; man; ich; wir"),
    clause_openers=listed(
        """
        und; aber; sondern; denn; doch; jedoch; weil; obwohl; während; nachdem; bevor; als; da; damit; wobei; sodass;
        so; weshalb; wo; oder
        """
    ),
    contrasts=listed("aber; sondern; doch; jedoch"),
    complementizers=("dass", "ob"),
    reporting=listed("dass; sagte; sagt; erklärte; meldete; berichtete"),
    retractions=listed(
        """
        falsch; unwahr; erfunden; erlogen; gelogen; eine lüge; ein märchen; ein mythos; eine falschmeldung; ein irrtum;
        stimmt|stimmte nicht; nicht stimmt|stimmte; trifft nicht zu; nicht zutrifft|zutraf; nicht wahr; nicht der fall;
        widerrief; widerrufen; zurückgenommen; zurückzog; zurückgezogen; widerlegt
        """
    ),
    objections=listed(
        """
        bestreitet|bestritt|bestreiten|bestritten; dementiert|dementierte|dementierten; leugnet|leugnete; bezweifelt;
        bezweifelte|bezweifelten; zurückweist|zurückwies; wies|weist das zurück; unbestätigt; nicht bestätigt; unbelegt
        """
    ),
    referring=listed("was; behauptung; meldung; vorwurf; aussage; bericht; das; dies; gerücht; darstellung"),
    copulas=listed("ist; war; sei; sind; waren; wäre"),
    questions=listed("wer; was; wo; wann; welcher; welche; welches; warum"),
    sayings_of_clauses=listed("sagt; sagte; sagten; meint; meinte; glaubt; glaubte; denkt; dachte"),
    modals=listed(
        """
        wird; werden; würde; würden; soll; sollen; kann; können; könnte; könnten; darf; dürfen; muss; müssen
        """
    ),
    asserters=listed(
        """
        sagt; sagte; sagten; erklärt; erklärte; erklärten; meldet; meldete; berichtet; berichtete; bestätigt;
        bestätigte; bestätigten; teilte; zeigt; zeigte; betont; betonte; versichert; versicherte
        """
    ),
    shadings=listed("mögliche*; mutmaßliche*; angebliche*; vermutliche*; geplante*; wahrscheinliche*; vermeintliche*"),
    past_marks=listed("war; waren; wurde; wurden; hatte; hatten"),
    narrowings=listed("nur in|im|am|an|bei|für|mit|wenn|falls"),
)
"""German cues."""
