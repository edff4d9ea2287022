"""English: how a text gives words, and thoughts, to somebody. The fields are told of at `SpeechWords`."""

from onrecord.reading.speech.words import SpeechWords, VerbKind

__all__ = ["SPEECH"]


def _listed(words: str) -> frozenset[str]:
    """Return the words or phrases of a list, which `;` and line ends or, without one, spaces part."""
    parts = words.split(";") if ";" in words else words.split()
    return frozenset(" ".join(part.split()) for part in parts if part.strip())


def _verbs(kind: VerbKind, words: str) -> dict[str, VerbKind]:
    return dict.fromkeys(_listed(words), kind)


_SAYS = """
    said; says; say; stated; states; claimed; claims; claim; insisted; insists; insist; asserted; asserts; alleged;
    alleges; allege; wrote; writes; write; reported; reports; added; adds; add; went on to say; goes on to say;
    has been saying; quipped; joked; opined; reckons; reckoned; were saying; said again
"""
_TELLS = """
    told; tells; tell; informed; informs; assured; assures; reminded; reminds; warned; warns; warn; advised; advises;
    notified; cautioned; cautions
"""
_STATES = """
    announced; announces; announce; declared; declares; declare; stressed; stresses; stress; noted; notes; note;
    emphasized; emphasizes; emphasize; emphasised; emphasises; emphasise; argued; argues; argue; explained; explains;
    explain; confirmed; confirms; confirm; acknowledged; acknowledges; acknowledge; admitted; admits; admit; maintained;
    maintains; maintain; reiterated; reiterates; remarked; remarks; commented; comments; replied; replies; reply;
    recalled; recalls; recall; predicted; predicts; predict; tweeted; tweets; posted; concluded; concludes; conclude;
    complained; complains; complain; contended; contends; contend; conceded; concedes; concede; countered; counters;
    responded; responds; testified; testifies; proclaimed; proclaims; repeated; repeats; cautioned; cautions; boasted;
    boasts; lamented; laments; observed; observes; mentioned; mentions; pointed out; points out; point out;
    report; made clear;
    makes clear; made it clear; makes it clear; affirmed; affirms; estimated; estimates;
    estimate; forecast; forecasts; speculated; speculates; speculate; volunteered; ventured; ruled; answered; answers;
    disclosed; discloses; was quoted as saying; were quoted as saying; is quoted as saying; was cited as saying;
    believed; believes; believe; thought; thinks; think; feared; fears; fear; expected; expects; expect; hoped; hopes;
    hope; suspected; suspects; suspect; worried; worries; worry; felt; feels; feel; assumed; assumes; assume;
    imagined; imagines; reasoned; figured; supposed; supposes; sensed; guessed; guesses; wished; wishes; dreamed;
    dreamt; considered; considers; swore; swears
"""
_IMPLIES = """
    implied; implies; suggested; suggests; suggest; hinted; hints; hint; revealed; reveals; reveal; signalled; signaled;
    signals; indicated; indicates; indicate
"""
_PROMISES = """
    promised; promises; promise; vowed; vows; vow; pledged; pledges; pledge; threatened; threatens; threaten; undertook
"""
_CRIES = """
    asked; asks; ask; cried; cries; muttered; mutters; whispered; whispers; murmured; murmurs; shouted; shouts; yelled;
    yells; screamed; screams; called; calls; exclaimed; exclaims; inquired; enquired; demanded; demands; returned;
    retorted; rejoined; continued; continues; began; begins; resumed; interrupted; interposed; interjected; laughed;
    laughs; sighed; sighs; snapped; growled; groaned; gasped; hissed; sobbed; grunted; stammered; stuttered; mumbled;
    breathed; roared; bellowed; pleaded; begged; urged; urges; suggested; prompted; broke in; put in; cut in; went on;
    goes on; chimed in; called out; cried out; burst out; read; reads; sang; chanted; prayed; echoed; ejaculated;
    declaimed; drawled; snarled; barked; wailed; moaned; wondered; wonders; smiled; nodded; grinned; ordered;
    commanded; protested; objected; faltered; blurted out; remonstrated; soliloquized; quoth; scoffed; intoned
"""

_FINITE = """
    having is was are were be been being has had have did does do will would shall should can could may might must
    isn't wasn't aren't weren't won't wouldn't can't couldn't didn't doesn't don't hasn't haven't hadn't
"""

SPEECH = SpeechWords(
    verbs={
        **_verbs(VerbKind.CRIES, _CRIES),
        **_verbs(VerbKind.PROMISES, _PROMISES),
        **_verbs(VerbKind.IMPLIES, _IMPLIES),
        **_verbs(VerbKind.STATES, _STATES),
        **_verbs(VerbKind.TELLS, _TELLS),
        **_verbs(VerbKind.SAYS, _SAYS),
        **_verbs(VerbKind.ACCUSES, "accused accuses accuse"),
        **_verbs(VerbKind.DENIES, "denied denies rejected rejects dismissed dismisses refuted refutes"),
    },
    participles={
        **_verbs(VerbKind.CRIES, "asking crying shouting calling chanting reading whispering muttering"),
        **_verbs(
            VerbKind.STATES,
            """
            adding; stating; stressing; noting; insisting; warning; declaring; explaining; replying; arguing; claiming;
            announcing; admitting; acknowledging; emphasizing; emphasising; maintaining; contending; conceding;
            pointing out; predicting; complaining; writing; tweeting; remarking; observing; confirming; alleging;
            asserting; concluding; testifying; hinting; suggesting; implying; believing; thinking; fearing; hoping;
            promising; vowing; pledging; boasting; joking; reasoning; making clear; reiterating; cautioning
            """,
        ),
        **_verbs(VerbKind.SAYS, "saying"),
        **_verbs(VerbKind.TELLS, "telling informing reminding assuring"),
        **_verbs(VerbKind.ACCUSES, "accusing"),
    },
    no_sayings=_listed(
        """
        believed in; believes in; believe in; believing in; thought of; thinks of; think of; thinking of; felt for;
        added to; adds to; add to; adding to; called for; calls for; call for; called on; calls on; called off;
        called up; agreed on; agreed to; agrees to; agree to; read about; read of; began to; begins to; continued to;
        continues to; urged on; reported to; reports to; reported for; returned to; returned from; returned home;
        put in place; went on to; wrote off; noted for; told off; says nothing; said nothing; feared for; hoped for;
        hopes for; hope for; expected of; says it all; asked for; asks for; ask for; considered for
        """
    ),
    like_nouns=_listed(
        """
        say; states; claims; claim; report;
        reports; writes; note; notes; stress; stresses; remarks; comments; reply; replies;
        counters; estimate; estimates; forecast; forecasts; thought; fear; fears; hope; hopes; suspect; suspects; worry;
        worries; feel; feels; hint; hints; signals; promise; promises; vow; vows; pledge; pledges; answers; wishes;
        repeats; posted; ask; asks; calls; cries; demands; demand; read; reads; sighs; whispers; murmurs; shouts;
        ruled; rejects; suppose; recall; ordered; guess; guesses; considers; dreamed; expected; alleged; claimed;
        reported; estimated; supposed; feared; believed; suspected; assumed; imagined; considered; written; stated;
        felt; threatened; pledged; promised; repeated; maintained; concluded; observed
        """
    ),
    persons=_listed(
        """
        officials official police authorities experts analysts critics witnesses sources source prosecutors prosecutor
        researchers scientists researcher scientist lawyers lawyer aides aide spokesman spokeswoman spokesperson
        spokesmen spokespeople people residents supporters opponents economists doctors doctor diplomats diplomat
        ministers minister ministry government leaders leader lawmakers senators senator generals general commander
        commanders firefighters investigators investigator observers activists activist organisers organizers organiser
        organizer campaign campaigners company committee commission council court judge judges president mayor governor
        premier ambassador envoy chairman chairwoman chair director editor reporter reporters historians historian
        scholars author authors union unions party opposition army military rebels neighbours neighbors teachers
        students workers family relatives friends insiders adviser advisers advisor advisors executive executives
        manager managers owner owners director directors secretary secretaries chief chiefs captain captains
        man woman men women boy girl king queen everyone everybody many some others most
        attorney attorneys detectives detective sheriff deputies agency agencies ministries departments department
        office bureau union guards guard hosts host coach coaches player players farmers shepherds fans pollsters
        voters investors traders managers nurses nurse patients professor professors mother father son daughter wife
        husband sister brother uncle aunt
        """
    ),
    helpers=_listed(
        """
        also then later again earlier has had have did does repeatedly publicly specifically clearly openly previously
        since himself herself itself themselves now still just once always often further even only soon both once
        afterwards thereafter all long so recently first finally at last quietly would will today yesterday
        """
    ),
    adverb_endings=("ly",),
    being=_listed("is are was were been be 's 're"),
    finite=_listed(_FINITE),
    negations=_listed("not never nobody neither nor without cannot none no-one nothing hardly scarcely few no"),
    negation_endings=("n't",),
    conditions=_listed("if whether unless until till lest suppose supposing provided"),
    openers=_listed("when whenever after before while since because though although where once whereas so"),
    comparisons=_listed("as"),
    relatives=_listed("who"),
    linking=_listed("that which whom whose what how why than either let to"),
    contrasts=_listed("but yet or"),
    joiners=_listed("and &"),
    prepositions=_listed(
        """
        of in on at by for from with to about into over under near during after before since against between among
        within through around outside inside behind beside along across per than like unlike following amid despite
        without upon toward towards via off until till ahead because regarding concerning as
        """
    ),
    determiners=_listed(
        "the a an this that these those its his her their our my your every each some any no all both another"
    ),
    pronouns=_listed("he she they it one"),
    one_named=_listed("he she"),
    own=_listed("i we you"),
    introducing=_listed("that"),
    when=_listed(
        """
        late early later earlier yesterday today tonight last this next again afterwards then monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november
        december jan feb mar apr jun jul aug sept sep oct nov dec recently simply only bluntly however too publicly
        afterward though meanwhile ago once softly quietly gently slowly angrily sadly
        """
    ),
    about=_listed("of about"),
    hearers=_listed("him her them me us reporters journalists himself herself"),
    said_nothing=_listed(
        """
        nothing little much more less something anything so yes no goodbye good-bye hello thanks amen grace prayers
        mass sorry
        """
    ),
    infinitive=_listed("to"),
    possessives=("'s", "s'"),
    their=_listed("his her their its"),
    according=(
        "according to",
        "in the words of",
        "in the view of",
        "in the opinion of",
        "in the eyes of",
        "as told by",
        "as reported by",
        "quoting",
    ),
    according_to_things=_listed(
        """
        plan plans schedule rules rule law laws custom tradition size type need needs rank merit age ability weight
        kind order protocol instructions logic nature taste design procedure circumstances
        """
    ),
    own_words=_listed("words word view opinion eyes account telling mind judgment judgement estimate"),
    inside=_listed("in"),
    claims=_listed(
        """
        claim claims statement assertion belief view fear fears hope hopes argument warning suggestion allegation
        accusation promise pledge vow insistence assurance assurances remark comment contention prediction charge
        admission complaint call conviction opinion theory announcement declaration
        """
    ),
    documents=_listed("report reports remarks post letter memo email message book article study poll survey tweet"),
    accused_of=_listed("of"),
    denied_before=r"""
        (?P<end> \s* [,–—-] \s* )
        (?: (?: something | an? \s+ (?:claim|charge|accusation|allegation) | claims | charges | accusations
              | allegations ) \s+ )?
        \Z
        """,
    leads=r"""
        \b
        (?: comments? | remarks? | statement | words | speech | interview | address | post | briefing | message | letter
          | reply | response | tweet | caption | slogan | answer )
        \b [^.;:“”\"]{0,40}? [,:] \s* \Z
        """,
    label=r"""
        (?: [A-Z][\w’'-]* \s+ ){0,3}
        (?i: officials? | ministers? | ministry | spokesm[ae]n | spokeswom[ae]n | spokespersons? | spokespeople
          | presidents? | premier | prime\s+minister | envoy | ambassador | governor | mayor | police | prosecutors?
          | experts? | analysts? | sources? | reports? | witnesses | leaders? | lawmakers? | generals? | commanders? )
        : \s+ (?= [A-Z“\"‘] )
        """,
    breaks=r"""
        [;:]
        | [,–—] \s* (?: and | but | while | whereas | although | though ) \b
        | \b and \s+ (?: (?:\w+ly\s+)? \w+ed | has | had | have | was | were | is | are | will | would ) \b
        """,
    asides=r"[,–—] \s* (?: which | who | whose | where ) \b",
)
