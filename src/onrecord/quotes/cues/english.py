"""English cues: phrases apart by semicolons; the notation is that of `onrecord.quotes.cues.table`."""

from onrecord.quotes.cues.table import CueTable, listed

__all__ = ["ENGLISH"]

ENGLISH = CueTable(
    language="en",
    negators=listed(
        """
        not; never; cannot; no longer; nor; neither; no; hardly; scarcely; rarely; seldom; ain't; aren't;
        can't; couldn't; didn't; doesn't; don't; hadn't; hasn't; haven't; isn't; mayn't; mightn't; mustn't;
        needn't; shan't; shouldn't; wasn't; weren't; won't; wouldn't; nobody; no one; noone; nothing; none;
        nowhere; no evidence|proof|sign|signs|indication|indications|trace|traces|record|hint|word of|on;
        refuse|refused|refuses|refusing to; refusal to; fail|failed|fails|failing to; failure to;
        decline|declined|declines|declining to; neglect|neglected|neglects|neglecting to;
        forgot|forgets|forgotten to; unable to; unwilling to; reluctant to; powerless to; inability to;
        unlikely to; impossible to; impossible for; cease|ceased|ceases to; too … to;
        forbade|forbidden|forbid|forbids … to; hesitated to; without; instead of; rather than; far from; short
        of; stop|stops|stopped|stopping short of; anything but; avoid|avoided|avoids|avoiding;
        abstain|abstained|abstains|abstaining from; in lieu of; refrain|refrained|refrains|refraining from;
        rule|ruled|rules|ruling out; against; opposed|opposes|oppose to; oppose|opposed|opposes|opposing;
        lack|lacks|lacked; lacking; cease|ceased|ceases; desist from;
        prevent|prevents|prevented|preventing|stop|stops|stopped|keep|keeps|kept|ban|banned|bar|barred|block|blocked
        … from;
        prohibit|prohibits|prohibited|dissuade|dissuaded|deter|deterred|discourage|discouraged|exempt|exempted
        … from; refuse|refused|refuses|refusing; forbid|forbade|forbids|forbidden;
        prohibit|prohibits|prohibited|banned; drew back from; shied away from; gave up; give up; opted out of;
        renounced; renounce; has|have|had yet to; yet to be; remains to be; on no account; in no way; by no
        means; at no time|point; rather … than; sooner … than; nowhere near; nothing like;
        acquitted|cleared|absolved|exonerated|innocent of; incapable of; put off; opposition to;
        objected|objects to; hesitate|hesitates to
        """
    ),
    negative_subjects=listed(
        """
        no; none; nobody; no one; noone; nothing; neither; few; not one; not all; not every; not a; not a
        single; not even; little; hardly any|anyone|anybody; scarcely any|anyone; not
        everyone|everybody|many|much|enough|all|every|one
        """
    ),
    denials=listed(
        """
        deny|denied|denies|denying; denial|denials; doubt|doubted|doubts|doubting; doubtful;
        reject|rejected|rejects|rejecting; dismiss|dismissed|dismisses|dismissing;
        refute|refuted|refutes|refuting; dispute|disputed|disputes|disputing;
        disbelieve|disbelieved|disbelieves; disprove|disproved|disproves; rebut|rebutted|rebuts;
        debunk|debunked|debunks; contest|contested|contests; deride|derided|derides;
        question|questioned|questions|questioning whether; ridicule|ridiculed|ridicules; scoff|scoffed|scoffs
        at; laughed off; shrugged off; brushed off; brushed aside; waved away; played down; disavow|disavowed;
        challenge|challenged|challenges; retract|retracted|retracts; withdrew|withdraw|withdrawn|withdraws;
        repudiate|repudiated|repudiates; false; falsely; untrue; wrong; wrongly; incorrect; incorrectly;
        mistaken; mistakenly; erroneously; misleadingly; inaccurate; nonsense; absurd; unfounded; baseless;
        myth; lie|lied|lies|lying; hoax; fiction; fabrication; illusion; misconception; fallacy; pretence;
        pretense; unlikely; improbable; implausible; impossible; inconceivable; unthinkable; unclear;
        uncertain; contrary to; pretend|pretended|pretends|pretending; forgery; conspiracy theory; belied;
        disinformation; misinformation; propaganda; unproven; unconfirmed; unverified; sceptical; skeptical;
        mistake; folly; foolish; naive; premature; delusion; misleading; false hope; a stretch; far-fetched
        """
    ),
    near_misses=listed(
        """
        almost; nearly; barely; narrowly avoided|escaped|missed; all but; came close to; came near to;
        so-called; supposed; purported; alleged; would-be; mock; sham; pretended to; pretending to; pretends
        to; tried to; tried in vain to; attempted to; attempt|attempts to; threatened to; threatens to; threat
        to; threatening to; may; might; could; may|might|could have; may|might|could be; may|might|could have
        been; would have; would have been; supposedly; in theory; self-styled; self-proclaimed; ostensible; on
        the verge of; on the brink of; seemed to; appeared to; seems to; appears to
        """
    ),
    hedges=listed(
        """
        allegedly; reportedly; purportedly; supposedly; ostensibly; apparently; perhaps; possibly; maybe;
        is|are|was|were said|alleged|believed|thought by … to; is|are|was|were|be|been
        alleged|rumoured|rumored|claimed|said|reported|believed|thought|supposed|understood to; in theory; on
        paper; hypothetically
        """
    ),
    rumours=listed(
        """
        it is|was|has alleged|claimed|rumoured|rumored|said|believed|thought; rumoured; rumored; alleged;
        rumour|rumours|rumor|rumors; gossip; hearsay; speculation; suspicion|suspicions; fear|fears|feared;
        hope|hopes|hoped; conjecture; imagine|imagined|imagines; dream|dreams|dreamed|dreamt;
        joke|jokes|joked|joking; wish|wishes|wished; possible; possibility; risk; chance; prospect;
        wonder|wonders|wondered; guess|guessed|guesses; assume|assumed|assumes; predict|predicted|predicts
        """
    ),
    sources=listed(
        """
        according to; in the words|view|opinion|eyes|telling of; from the point of view of; in … 's
        words|view|opinion; by his|her|its|their own account|admission|reckoning; in his|her|its|their
        view|opinion|words|telling|account|eyes; if … is|are to be believed; as …
        tells|told|has|put|puts|claims|claimed it
        """
    ),
    attributions=listed(
        """
        claim|claimed|claims|claiming; allege|alleged|alleges|alleging; assert|asserted|asserts|asserting;
        contend|contended|contends|contending; insist|insisted|insists|insisting;
        maintain|maintained|maintains|maintaining that; purport|purported|purports;
        profess|professed|professes; allegation|allegations; accusation|accusations; assertion|assertions;
        accuse|accused|accuses|accusing … of; boast|boasted|boasts|boasting; charged|suspected … of|with; on
        suspicion|charges of; blamed … for; what …
        call|calls|called|termed|dubbed|describe|describes|described; what … describe|describes|described as;
        suspect|suspected|suspects; speculate|speculated|speculates; insinuate|insinuated|insinuates
        """
    ),
    sayings_after=listed(
        """
        claimed; claims; alleged; alleges; asserted; asserts; contended; contends; insisted; insists;
        maintained; maintains; boasted; boasts; speculated; according to; allegedly; reportedly; supposedly;
        it is|was claimed|alleged|rumoured|rumored|said; or so; in the words|view|opinion|eyes|telling of; if
        … is|are to be believed
        """
    ),
    conditions=listed(
        """
        if; unless; provided|providing that; on condition that; on the condition that; in the event that; in
        the event of; in case; in case of; as|so long as; assuming that; supposing that; suppose; were it not
        for; but for; only if; only when; whether; lest; contingent on|upon
        """
    ),
    inversions=listed("had; should; were; provided; providing; assuming; supposing"),
    conditions_after=listed(
        """
        if; unless; only if; only when; only after; only once; only where; only until; except; excepting;
        excluding; , provided; , providing; provided|providing that; as|so long as; on condition; on the
        condition; subject to; contingent on|upon; conditional on|upon; depending on; pending
        a|an|the|approval|review|further|final; in the event; assuming that|the|it|he|she|they|no|a; with the
        exception of; with … exceptions|exception; , apart from; , other than; save for|that; , save; , aside
        from; but only; only in theory; , in theory; in theory only; only on paper; , on paper; on paper only;
        on paper at least; at least on paper; in name only; or not; barring; were it not; but for; but not
        if|unless|without|in|for|everywhere|always|all|everyone|everybody|yet|until|before; should
        the|a|an|any|he|she|it|they|this|that; were the|he|she|it|they; albeit only; in all but name; , …
        permitting|willing
        """
    ),
    negators_after=listed("not; never; no longer; cannot; no; nothing; neither; nor; hardly; nowhere; nobody; none"),
    retractions=listed(
        """
        withdrew; withdrawn; retract|retracted; recanted; took back; taken back; walked back; disowned;
        overturned; false; untrue; incorrect; wrong; mistaken; a lie; a myth; a hoax; a fiction; a
        fabrication; a forgery; fabricated; made up; invented; nonsense; baseless; unfounded; groundless; not
        true; not so; not the case; not correct; never happened; not happened; did not happen; disproved;
        disproven; debunked; refuted; reversed; abandoned; regretted; untruth; disinformation; reneged; went
        back on; backtracked; apologised; apologized; rescinded; revoked; corrected; propaganda; misleading;
        inaccurate; exaggerated; an exaggeration; an error; a mistake; in error; took it|this|that back; taken
        it|this|that back; takes it|this|that back
        """
    ),
    misreports=listed(
        """
        in error; by mistake; mistakenly; wrongly; erroneously; incorrectly; falsely; in jest; jokingly;
        misleadingly; inaccurately; lied; lying; joked
        """
    ),
    objections=listed(
        """
        deny|denied|denies|denying; dispute|disputed|disputes; reject|rejected|rejects; rebutted;
        contradicted; disavowed; dismissed; contested; questioned; doubted; doubt|doubts; doubtful;
        implausible; unlikely; not confirmed; not been confirmed; never confirmed; never proven; never proved;
        unproven; unverified; unconfirmed; not be verified; not been verified; not be confirmed; no evidence;
        no proof; no basis; not been proven; not been proved; could not be confirmed|verified; not
        independently verified
        """
    ),
    referring=listed(
        """
        claim; claims; statement; statements; assertion; allegation; allegations; accusation; accusations;
        charge; charges; report; reports; account; story; remark; remarks; promise; figure; version;
        suggestion; rumour; rumor; idea; notion; theory; view; something; which; assessment; conclusion;
        comment; comments; position; pledge; boast; but this|that|it; though|although this|that|it|both|all;
        before it was; before he|she|they
        """
    ),
    harmless=listed(
        """
        not only; not just; not merely; not simply; not solely; not least; not surprisingly; not unexpectedly;
        not long after|before|ago; not far from; no less than; no fewer than; no sooner; no matter; whether or
        not; regardless of whether; even if; as if; if only; if anything; if any; if not; if ever; no wonder;
        needless to say; nothing but; nothing less than; nothing short of; not to mention; why not; not until;
        not unlike; not without; none other than; according to plan; according to schedule; according to
        custom; according to tradition; last but not least; no. *; nos. *; as far as; so far from; no secret;
        no surprise; not surprising; no coincidence; no accident; no exaggeration; no mystery; goes|went
        without saying; no question; no denying; no mistake; no mistaking; never before; without
        doubt|question|fail|warning|delay|hesitation|exception|incident|precedent; without a doubt; beyond
        doubt; in case you; no doubt; undoubtedly; could not|n't but; couldn't but; cannot but; cannot help
        but; couldn't help but; in may; of may; on * may; early may; late may; mid-may; since may; until may;
        by may; last may; next may; not long; no later than; not later than; if and when; against the
        backdrop; what if; no more than; not more than; not less than; in the face of; if needed; if
        necessary; if possible; not for the first time; yes or no; or not; not in vain; no mean; no small; no
        stranger; hardly surprising; hardly a surprise; scarcely surprising; not a surprise; not by chance;
        hardly a secret; no less a; not a moment too soon; if a little; if a bit; if somewhat; if rather; if
        slightly; if perhaps; if at all
        """
    ),
    breaks=listed(
        """
        and; but; because; since; while; whereas; when; where; after; before; until; although; though; despite
        """
    ),
    relatives=listed("who; whom; whose; which; where"),
    introducers=listed(
        """
        if; unless; although; though; while; whereas; when; whenever; after; before; since; because; as; once;
        until; despite; in; on; at; by; for; from; under; over; with; without; during; according; contrary;
        instead; rather; however; still; then; later; earlier; today; yesterday; meanwhile; moreover; but;
        and; so; yet; had; should; were; even; whether; to; asked; told; speaking; amid; amidst; following;
        having; being; given; like; unlike; among; between; within; through; throughout; across; provided;
        providing; assuming; supposing; far; not; only; thus; therefore; nevertheless; nonetheless; first;
        second; finally; last; next; perhaps; maybe; near; allegedly; reportedly; supposedly; apparently; no;
        ever; never; officially; except; apart
        """
    ),
    fillers=listed(
        """
        be; been; being; have; has; had; having; to; a; an; the; any; yet; even; ever; always; in fact; at
        all; so; very; that; it; of; then; now; still; also; all; quite; really; as
        """
    ),
    factives=listed(
        """
        know|knows|knew|known|knowing; realise|realised|realises|realize|realized|realizes;
        notice|noticed|notices; learn|learned|learnt; remember|remembered|remembers;
        forget|forgets|forgot|forgotten; regret|regretted|regrets; mind|minded|care|cared;
        hide|hides|hid|hidden|conceal|concealed; aware; mention|mentioned|mentions; disclose|disclosed;
        reveal|revealed; acknowledge|acknowledged; recognise|recognised|recognize|recognized; point out; see
        that|saw that; grasp|grasped
        """
    ),
    linking=listed(
        """
        to; or; that; whether; if; nor; did; do; does; will; would; is; are; was; were; has; have; had; can;
        could; should
        """
    ),
    prepositions=listed(
        """
        of; in; by; for; with; on; at; from; between; among; into; over; under; about; near; through; towards;
        toward; around; behind; beside; inside; outside; within; upon; onto; per
        """
    ),
    determiners=listed(
        """
        the; a; an; its; his; her; their; our; my; your; this; that; these; those; some; any; all; both; each;
        every; several; many; other; another
        """
    ),
    pronouns=listed("he; she; they; it; i; we; who"),
    clause_openers=listed(
        """
        and; but; or; so; yet; while; whereas; although; though; because; when; after; before; until; as
        """
    ),
    subordinators=listed("that; because; while; whereas; although"),
    contrasts=listed("but; because; while"),
    complementizers=listed("that; whether; if; how"),
    reporting=listed("that; said; says; and; but; warned; ~"),
    copulas=listed("is; was; are; were; has been; had been; proved; proved to be; turned out to be"),
    objects=listed("it; this; that; the claim|charge|report|allegation|story|statement"),
    retraction_tails=listed(
        """
        by; in; on; later; soon; days; hours; weeks; afterwards; again; as; when; after; under; the next; for;
        since; at; before; publicly; repeatedly; twice; categorically; flatly; firmly; outright; angrily; ever
        """
    ),
    lifeless=listed(
        """
        lives|life|victims|casualties|responsibility|credit|victory|asylum|insurance|prize|throne|damages;
        victim|dead|refund|compensation|benefits|title|crown|throne|land|descent
        """
    ),
    undecided=listed("confirmed|confirm nor denied|deny; confirmed|confirm or denied|deny"),
    questions=listed("who; what; why; how; where; when; which; whom"),
    musings=listed(
        """
        hope|hoped|hopes; fear|feared|fears; expect|expected|expects; suppose|supposed;
        assume|assumed|assumes; suspect|suspected|suspects; imagine|imagined; guess|guessed; wish|wished
        """
    ),
    sayings_of_clauses=listed(
        "say|said|says|saying; think|thinks|thinking; believe|believes|believed; mean|means; imply"
    ),
)
