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
        objected|objects to; hesitate|hesitates to;
        no|little|scant|scarce|insufficient|inadequate|limited evidence|proof|sign|signs|indication|support|basis|grounds|reason|trace;
        not enough|any evidence|proof; little|nothing to suggest|show|indicate|prove|support; hardly anything to suggest|show|indicate|prove|support;
        the last person|man|woman|one to; the last to; not because; not that; omit|omitted|omits to; overlooked;
        got|get|gets|getting out of; wriggled out of; pull|pulled|pulls back|out from|of; back|backed away|down from;
        lost|lose|loses|losing|forfeited|missed|denied|cost … chance|right|opportunity|hope|power of|to;
        thwarted|foiled|scuppered|frustrated|blocked|halted|shelved|scrapped|abandoned|dropped|resisted|opposed|cancelled|vetoed|rejected
        … plan|plans|attempt|attempts|bid|bids|effort|efforts|move|moves|proposal|proposals|calls|demands to|for|at|of;
        put an end|stop to; put paid to; called off; before … could;
        before … had … chance|time to; as opposed to; under no circumstances; on no condition; far short of; steer|steered clear of;
        hold|held|holds back from; stopped just short of; resist|resisted; could|can not|n't bring himself|herself|themselves|itself to;
        waive|waived … right to; disqualified|disbarred|banned|barred|debarred|excluded|precluded|dissuaded|restrained|protected|saved|spared … from;
        dissuaded|talked … out of; give|gave|given up; in the absence of; devoid of; free of;
        nothing to do with; fell short of; fall short of; lest; at the expense of;
        void of;         hold off; held off
        """
    ),
    negative_subjects=listed(
        """
        no; none; nobody; no one; noone; nothing; neither; few; not one; not all; not every; not a; not a
        single; not even; little; hardly any|anyone|anybody; scarcely any|anyone; not
        everyone|everybody|many|much|enough|all|every|one;
        scarcely|hardly|barely any|anyone|anybody|anything; only a handful; precious few; at no; in no; on no; under no
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
        mistake; folly; foolish; naive; premature; delusion; misleading; false hope; a stretch; far-fetched;
        rubbish|rubbished|discount|discounted|discounts; scotch|scotched; quash|quashed; shot down; knocked down;
        poured|pours|pouring cold water|scorn on; cast|casts|casting|threw|throws doubt on|upon; question|questioned|questions|questioning that;
        query|queried|queries that|whether; contradict|contradicted|contradicts; dispel|dispelled|dispels; disown|disowned|disowns;
        unsubstantiated; uncorroborated; unsupported; unwarranted; groundless; discredited; spurious; bogus; fake; faked; fabricated; fictitious;
        ridiculous; ludicrous; preposterous; laughable; fanciful; feign|feigned|feigns; far from clear|certain|obvious|proven|true|established
        """
    ),
    near_misses=listed(
        """
        almost; nearly; barely; narrowly avoided|escaped|missed; all but; came close to; came near to;
        so-called; supposed; purported; alleged; would-be; mock; sham; pretended to; pretending to; pretends
        to; tried to; tried in vain to; attempted to; attempt|attempts to; threatened to; threatens to; threat
        to; threatening to; may; might; could; may|might|could have; may|might|could be; may|might|could have
        been; would have; would have been; supposedly; in theory; self-styled; self-proclaimed; ostensible; on
        the verge of; on the brink of; seemed to; appeared to; seems to; appears to;
        within a whisker|hair|hairsbreadth|inch|point|vote|second|day|week|minute|minutes of; came close to;
        should have; should have been; ought to have; ought to have been; was|were due|supposed|meant|scheduled|slated|expected|set|going|about|intended|bound|billed|destined|poised|ready to;
        was|were to; was|were to have; was|were to have been; was|were due|supposed|meant|scheduled|expected to have; had been due|supposed|meant|scheduled|expected|set to;
        had|has|have planned|hoped|intended|meant|wanted|wished|aimed|expected|sought|tried|attempted to; planned|hoped|intended|wanted|wished|aimed|sought|longed|dreamed|dreamt to|of;
        plans|hopes|intends|wants|wishes|aims to; seemingly; apparently; nominally; allegedly; ostensibly; would|could|might|may|should well have;
        might|could|would still|yet|easily have; can only dream of; could only dream of; could|would|might have liked to; would|should like to; in a bid|attempt|effort to; struggled to; vied to; failed bid|attempt|effort to;
        in the hope of; in hopes of; came|come|comes close|near to; on the point|cusp|edge of; threatening|threatened to; imaginary; fictional; imagined; pretend
        """
    ),
    hedges=listed(
        """
        allegedly; reportedly; purportedly; supposedly; ostensibly; apparently; perhaps; possibly; maybe;
        is|are|was|were said|alleged|believed|thought by … to; is|are|was|were|be|been
        alleged|rumoured|rumored|claimed|said|reported|believed|thought|supposed|understood to; in theory; on
        paper; hypothetically;
        is|are|was|were|be|been widely|generally|commonly|long|still|now|also|popularly|often|variously|sometimes|then|once|locally alleged|rumoured|rumored|claimed|said|reported|believed|thought|supposed|understood|assumed|held|suspected to;
        is|are|was|were assumed|suspected|held|feared|presumed|reputed|deemed to; reputedly; presumably; conceivably; it seems; it appears; it would seem|appear; so it is said|claimed|seems; so they|people say;
        so the story goes; the story goes; as legend has it; as the story goes; it is|was said|thought|believed|feared|rumoured|rumored|claimed|alleged|assumed|understood; seemingly; word has it; rumour|rumor|legend|tradition has it; hypothetically; theoretically; in principle;
        probably; likely; arguably; potentially
        """
    ),
    rumours=listed(
        """
        it is|was|has alleged|claimed|rumoured|rumored|said|believed|thought; rumoured; rumored; alleged;
        rumour|rumours|rumor|rumors; gossip; hearsay; speculation; suspicion|suspicions; fear|fears|feared;
        hope|hopes|hoped; conjecture; imagine|imagined|imagines; dream|dreams|dreamed|dreamt;
        joke|jokes|joked|joking; wish|wishes|wished; possible; possibility; risk; chance; prospect;
        wonder|wonders|wondered; guess|guessed|guesses; assume|assumed|assumes; predict|predicted|predicts;
        word|legend|tradition|rumour|rumor|folklore|lore|gossip|myth had|has it; the story|legend|tale|joke|theory|rumour|saying goes|went|runs; it is|was|has widely|generally|commonly|often|long|popularly
        alleged|claimed|rumoured|rumored|said|believed|thought|assumed|feared|supposed; it is|was|has feared|assumed|supposed|suspected|suggested|conjectured; it seems|seemed|appears|appeared|may|might|could be; looks|looked as if|though;
        unconfirmed; legend; novel;
        suppose|supposes|supposed|supposing; pretending; picture|pictured; envisage|envisaged; scenario; hypothesis|hypotheses|hypothesise|hypothesised; hypothesize|hypothesized; postulate|postulated|postulates; conjectured;
        perhaps; likely; likelihood; danger; threat|threaten|threatened|threatens; odds; chances; bet|bets; worry|worries|worried|concern|concerns|concerned; anxious; belief; beliefs; dread|dreaded; pray|prays|prayed; expectation|expectations
        """
    ),
    sources=listed(
        """
        according to; in the words|view|opinion|eyes|telling of; from the point of view of; in … 's
        words|view|opinion; by his|her|its|their own account|admission|reckoning; in his|her|its|their
        view|opinion|words|telling|account|eyes; if … is|are to be believed; as …
        tells|told|has|put|puts|claims|claimed it;
        on|by|in … *'s account|telling|reckoning|version|estimate|words|view|opinion|eyes|judgment|judgement|imagination|mind; by all|most|some accounts;
        to hear … tell it; in what … describe|describes|described|calls|called|call|say|says|said|claims|claimed; if we|you believe|trust; if one believes|trusts;
        as … would have it|us believe; in the opinion|judgment|judgement|version|account|minds|mind|imagination of;
        is|was what … say|says|said|claim|claims|claimed|tells|told|wrote|writes|reported|believe|believes; in a|his|her|their|my|its dream|dreams|fantasy|nightmare|imagination; in the novel|film|play|fable|legend|myth|tale
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
        suspect|suspected|suspects; speculate|speculated|speculates; insinuate|insinuated|insinuates;
        claim|claimed|claims|claiming to; case|contention|argument|defence is|was; make|makes|made|making the claim|allegation|accusation|case|argument; teach|teaches|taught; believe|believes|believed|believing that; think|thinks|thinking|thought that;
        suspect|suspects|suspected|suspecting that; theorise|theorised|theorises|theorize|theorized|theorizes; reckon|reckons|reckoned; swear|swears|swore; vouch|vouched; imply|implied|implies that; accuse|accused|accuses|accusing … with|for; stands|stand|stood accused of;
        charge|charged|charges|charging that; indicted|prosecuted|sued|investigated|wanted|arrested|detained|tried|charged … for|over|on|of; under investigation for|over; blame|blames|blamed|blaming … for; opine|opined|opines; posit|posited|posits; allegation|allegations|accusation|accusations|charge|charges|claim|claims|suspicion|suspicions of; sued|suing … for; branded … as
        """
    ),
    sayings_after=listed(
        """
        claimed; claims; alleged; alleges; asserted; asserts; contended; contends; insisted; insists;
        maintained; maintains; boasted; boasts; speculated; according to; allegedly; reportedly; supposedly;
        it is|was claimed|alleged|rumoured|rumored|said; or so; in the words|view|opinion|eyes|telling of; if
        … is|are to be believed;
        it is|was|has been thought|believed|feared|understood|assumed|suggested|suspected; suspects|suspect; alleging; allege; claim; insist; assert; contend; maintain; boast; swear|swears|swore; suspected; it seems; it appears; it would seem|appear; so it is said|claimed; runs|goes|went|ran the|a|an|one legend|story|rumour|rumor|tale|myth|saying|joke|theory|version;
        by his|her|its|their own account|admission; in his|her|its|their view|opinion|words|telling|account|eyes|version; at least in … *'s telling|view|opinion|account|version; at least according; or at least so; by|on|in … *'s account|telling|version|words|view; to hear … tell it; theorised|theorized|theorises; hinted|hints; reckons|reckoned; surmised|surmises; conjectured; predicted|predicts|forecast|forecasts; reputedly; presumably;
        or at least
        """
    ),
    conditions=listed(
        """
        if; unless; provided|providing that; on condition that; on the condition that; in the event that; in
        the event of; in the … event that|of; in case; in case of; as if; as though; as|so long as; assuming that; supposing that; suppose; were it not
        for; but for; only if; only when; whether; lest; contingent on|upon
        """
    ),
    inversions=listed("had; should; were; provided; providing; assuming; supposing"),
    conditions_after=listed(
        """
        if; unless; only if; only when; only after; only once; only where; only until; except; excepting;
        excluding; , provided|providing the|a|an|it|he|she|they|we|you|there|no|all|both|its|his|her|their|this|these|any|enough; provided|providing that; as|so long as; on condition; on the
        condition; subject to; contingent on|upon; conditional on|upon; depending on; pending
        a|an|the|approval|review|further|final; in the event; assuming that|the|it|he|she|they|no|a; with the
        exception of; with … exceptions|exception; , apart from; , other than; save for|that; , save; , aside
        from; but only; only in theory; , in theory; in theory only; only on paper; , on paper; on paper only;
        on paper at least; at least on paper; in name only; or not; barring; were it not; but for; but not
        if|unless|without|in|for|everywhere|always|all|everyone|everybody|yet; should
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
        it|this|that back; takes it|this|that back;
        impossible; took down; taken down; take down; pulled; deleted; removed; hollow; hogwash; fiction; a fantasy; fantasy; a joke; a prank; a bluff; a spoof; satire; made-up; faked; fake; bogus; spurious; doctored;
        forged; a fake; a trick; a ruse; a rumour; a rumor; a legend; a fable; a canard; a misunderstanding; a misquotation; a mistranslation; a misprint; a typo; out of date; outdated; superseded; quashed; annulled; voided; revised; amended; scrapped; dropped; discarded;
        discredited; exploded; shown to be false|wrong|untrue; ruled this|that|it out; rule this|that|it out; rules this|that|it out; ruling this|that|it out; ruled out; disprove|disproved|disproven|refute|refuted|refutes|debunk|debunked|contradict|contradicted|contradicts|belied|belie it|this|that;
        fail|failed|fails to reproduce|replicate|confirm|verify|materialise|materialize|survive; failed to hold|stand up; did not|n't survive|hold|materialise|happen|last|come; didn't survive|hold|materialise|happen; not what|how|so|as; nothing of the kind|sort; far from the truth|true|certain; anything but true|certain;
        never materialised|materialized|came|arrived; corrected|corrects|correct|correcting himself|herself|itself|themselves; deleting|withdrawing|removing|pulling|retracting|correcting|recanting|disowning|denying the|its|his|her|their|it|this|that post|story|item|tweet|report|claim|statement|article|remark|page|video;
        deleting|withdrawing|removing|pulling|retracting|correcting|recanting|disowning|taking it|this|that; walk|walked|walks|row|rowed|back|backed|backs it|this|that back|down; backed down; backed away; think|thought better of it; a slip; a slip of the tongue; a figure of speech; poetic licence; not to be true; found|find|finds no evidence|proof|sign|support|basis|trace; lacks|lacked|lack evidence|support|proof|foundation;
        has|had|have no basis|foundation|support|truth|evidence; without foundation|basis; never existed; does|did not exist; on thin ground; unsaid; unsay it; eat his|her|their words; ate his|her|their words; swallow|swallowed his|her|their words; lied about; a slander; a libel; a smear; defamatory; libellous; found to be false|wrong; proved|proven|proves false|wrong|untrue; nonexistent; non-existent; inverted; undone;
        a drill|test|exercise|rehearsal; a false alarm; premature; never proved|proven|shown|confirmed|established
        """
    ),
    misreports=listed(
        """
        in error; by mistake; mistakenly; wrongly; erroneously; incorrectly; falsely; in jest; jokingly;
        misleadingly; inaccurately; lied; lying; joked;
        sarcastically; ironically; sardonically; facetiously; playfully; mockingly; teasingly; tongue in cheek; tongue-in-cheek; with a wink|smirk; with heavy irony|sarcasm; in character; in a parody|spoof|satire|sketch|skit|dream|novel|play|film|joke|hoax; for a joke|laugh; as a joke|prank|stunt|hoax|parody|bluff; quipped; quips; jested; jests; jokes; deadpanned; kidded; teased; fibbed; bluffed; pretended;
        under duress|torture|hypnosis; at gunpoint; untruthfully; dishonestly; fraudulently; disingenuously; deceitfully; prematurely; in a slip of the tongue; april fool*; satirical; a joke; a prank; a hoax; a spoof; a parody; drunkenly; deliriously; hallucinating; inadvertently; misspoke; misstated; misremembered; feigning; pretending; rehearsing; reciting; in his|her|their sleep; hypothetically; theoretically; sarcasm; irony
        """
    ),
    objections=listed(
        """
        deny|denied|denies|denying; dispute|disputed|disputes; reject|rejected|rejects; rebutted;
        contradicted; disavowed; dismissed; contested; questioned; doubted; doubt|doubts; doubtful;
        implausible; unlikely; not confirmed; not been confirmed; never confirmed; never proven; never proved;
        unproven; unverified; unconfirmed; not be verified; not been verified; not be confirmed; no evidence;
        no proof; no basis; not been proven; not been proved; could not be confirmed|verified; not
        independently verified;
        nobody|no one|noone|few|none believed|believes|believe|accepts|accepted|trusts|trusted him|her|it|them|this|that|now|today|any; not be replicated|reproduced|substantiated|corroborated|proven|proved|independently; never be confirmed|verified|replicated|proved|proven; never been confirmed|verified|replicated|proved|proven|tested; unsupported; unsubstantiated; uncorroborated;
        no document|record|source|evidence|study|witness|paper|other supports|confirms|backs|mentions|bears; disputes|disputed|contested|contests; laughed off; waved away; brushed aside; shrugged off; scoffed at; ridiculed; mocked; derided; rubbished; refutes; refute; rebut|rebuts; contradict|contradicts; discounts|discounted; disbelieved; challenged|challenges; question|questions; calls|called|call|calling it|this|that|him absurd|nonsense|false|untrue|ridiculous;
        called|calls|call|termed|labelled|branded|described as absurd|nonsense|false|untrue|invented|ridiculous|preposterous|fiction; yet to be confirmed|verified|proved|proven|tested; remains|remained|remain unproven|unconfirmed|unverified|contested|disputed|open|doubtful|uncertain|unclear|in; open to doubt|question|challenge; in doubt|dispute|question; hotly|fiercely|widely|much disputed|contested; denied by; rejected by; threw out; thrown out; struck down; dismisses|dismiss; rejecting; disputing; casts|cast doubt|doubts; treated with; unlikely; improbable; dubious; questionable
        """
    ),
    referring=listed(
        """
        claim; claims; statement; statements; assertion; allegation; allegations; accusation; accusations;
        charge; charges; report; reports; account; story; remark; remarks; promise; figure; version;
        suggestion; rumour; rumor; idea; notion; theory; view; something; which; assessment; conclusion;
        comment; comments; position; pledge; boast; but this|that|it; though|although this|that|it|both|all;
        before it was; before he|she|they;
        finding; findings; argument; arguments; word; words; testimony; assurance; assurances; tale; tales; line; lines; quote; quotes; quotation; headline; confession; prediction; forecast; estimate; estimates; number; numbers; total; conclusion; conclusions; contention; hypothesis; reading; interpretation; explanation; diagnosis; belief; verdict; slogan; caption; message; post; item; admission; denial; warning; diagnosis; description; legend; anecdote; gossip; narrative; depiction; analysis; announcement; bulletin; news; result; results; reasoning; notion; thesis; impression; falsehood; alibi; excuse; calculation; calculations; attribution; dating; date; identification; judgment; judgement; characterisation; characterization; scenario; prophecy; plan; vow; threat; oath; undertaking; commitment; guarantee; but|though|although|yet|except he|she|they|nobody|no|later|tests|experts|others; before deleting|withdrawing|retracting|correcting; only to
        """
    ),
    harmless=listed(
        """
        not only; not just; not merely; not simply; not solely; not least; not surprisingly; not unexpectedly;
        not long after|before|ago; not far from; no less than; no fewer than; no sooner; no matter; whether or
        not; regardless of whether; even if; if only; if anything; if any; if not; if ever; no wonder;
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
        slightly; if perhaps;
        the|a|an|his|her|its|their plan|plans|hopes|hope|aim|aims|wish|wishes to; little|scant|small doubt|question|dispute; hardly any doubt; scarcely any doubt; beyond|without
        dispute|question|doubt|argument; not in dispute|doubt|question; was|were|been not told|informed|warned|notified; wasn't|weren't told|informed|warned; not|never been told|informed|warned|notified;
        no|little|without|not any trouble|difficulty|problem|qualms|hesitation|compunction|scruples|choice but|option but|alternative but; but for the first|last|second time; but for now|once|all|years|months|weeks|decades|most;
        as if|though to|by|on|in|from; as if that|this|it was|were|weren't|wasn't; not for nothing; but only by|just|because|barely|narrowly; never before; nothing new; no mere; no ordinary; no idle; no small|mean|little; no coincidence;
        no fewer|less than; not once but; more than likely; not unexpected; not unusual|uncommon|rare|unknown; no|little wonder|surprise; not a minute|moment|day too soon; not so long ago; no stranger to; never mind; cannot|can not|can't fail to;
        could not|n't fail to; couldn't fail to; couldn't|cannot|can't|could not resist; never a day|dull moment; never one to; not to be outdone|deterred; not content with|to; not one to; not averse to; no later|earlier|sooner than; for fear of; never fails|failed to; not because of;
        if nothing else; not a|an year|month|week|day|hour|mile later|away|from; none the less; nothing daunted; the|a|two|three|four|five|all|both|these|those|chief|prime|main|murder|other|his|her suspect|suspects; nothing if not; no end to|of
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
        second; finally; last; next; perhaps; maybe; near; allegedly; reportedly; supposedly; apparently;
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
        that|saw that; grasp|grasped; why; how
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
    copulas=listed("is; was; are; were; has been; had been; proved; proved to be; turned out to be; remains; remained; remain; became; turns out to be; turned out; proves; was later|since; has|had since|later|now|long been; were later; is said to be; is now; appears to be; seems to be; would be; would later be|prove; has; had; have; could; can; does; did; may well be; may be"),
    objects=listed("it; this; that; the claim|charge|report|allegation|story|statement; itself; himself; herself; themselves; him; her; them; the post|tweet|item|article|page|remark|message|video|suggestion|idea|notion|account; the|its|his|her|their words|remarks"),
    retraction_tails=listed(
        """
        by; in; on; later; soon; days; hours; weeks; afterwards; again; as; when; after; under; the next; for;
        since; at; before; publicly; repeatedly; twice; categorically; flatly; firmly; outright; angrily; ever;
        within; from; almost; last; this; only; to; and; or; but; because; while; if; once; even; then; too; immediately; minutes; weeks; months; years; a; an; all; over; with; out; up; down; according; during; long; ago; some; years; nor; until; yesterday; today; now; here; there; entirely; altogether; upon; between; through; outside; inside; above; below; two; three; shortly; anyway; either; though; although; supports; the; what; is; was; are; were
        """
    ),
    lifeless=listed(
        """
        lives|life|victims|casualties|responsibility|credit|victory|asylum|insurance|prize|throne|damages;
        victim|dead|refund|compensation|benefits|title|crown|throne|land|descent
        """
    ),
    undecided=listed("confirmed|confirm nor denied|deny; confirmed|confirm or denied|deny"),
    questions=listed("who; what; where; when; which; whom"),
    musings=listed(
        """
        hope|hoped|hopes; fear|feared|fears; expect|expected|expects; suppose|supposed;
        assume|assumed|assumes; suspect|suspected|suspects; imagine|imagined; guess|guessed; wish|wished
        """
    ),
    sayings_of_clauses=listed(
        "say|said|says|saying; state|states|stated; think|thinks|thinking; believe|believes|believed; mean|means; imply"
    ),
    doubts=listed(
        """
        quell|quelled|squash|squashed; walked|walks|walking back; rowed|rows back on; backed|backs away|off from; backtrack|backtracked|backtracks on;
        distance|distanced|distances himself|herself|itself|themselves from; went back on; recant|recanted|recants; rescind|rescinded; abandon|abandoned|abandons;
        drop|dropped|drops; discard|discarded; explode|exploded|explodes; correct|corrected its|his|her|their|a|an|the;
        apologise|apologised|apologises|apologising|apologize|apologized for saying|stating|claiming|reporting|suggesting|writing|printing|alleging|implying|telling;
        regretted|regrets saying|claiming|suggesting; lie|lied|lies|lying|wrong|mistaken|incorrect|erred|err|misspoke when|in|about; error; erred; misspoke;
        concoct|concocted; invent|invented; debunking; disproving; canard; fable; falsehood|falsehoods; untruth|untruths; fairy tale; superstition;
        hallucination; hallucinated; impression; pretext; counter|countered|counters; refutation; rebuttal; retraction; disbelief; outlandish; no such thing as;
        misreported; misquoted; misremembered; misled|duped|fooled|tricked|deceived|bluffed … into believing|thinking; misled|duped|fooled|tricked; simulate|simulated; make-believe;
        made believe; forged; doctored; satirical; satire; spoof; parody; deepfake; april fool; disbelieving; unconvinced; refusing to believe
        """
    ),
    before_gerunds=listed(
        """
        die|died|dies|collapsed|failed|fell before; considered|considers|consider|considering; contemplate|contemplated|contemplates|contemplating; mull|mulled|mulls;
        weigh|weighed|weighs; discuss|discussed|discusses; propose|proposed|proposes; suggest|suggested|suggests; toy|toyed|toys|toying with the idea of; risk|risked|risks; in danger of;
        warned|warns|warn|advised|advises|counselled|cautioned against; decide|decided|decides|voted|ruled|argued|spoke|advocated against; intention|prospect|possibility|idea|hope|hopes|chance|way|point|question|thought|dream|risk|danger|fear of;
        put off; hold off; held off; talked|talk|talks of|about; think|thought|thinks|thinking of|about; dream|dreamt|dreamed|dreams of|about; accused|suspected of; fantasised|fantasized about; imagine|imagined; postpone|postponed|postpones; delay|delayed|delays; threatened; escape|escaped|escapes; evade|evaded; miss|missed out on;
        thought better of; dread|dreaded; fear|feared|fears; no intention|plans|plan|way|chance|hope|thought of
        """
    ),
    prospects=listed(
        """
        only after|with|through|by|on; pending; depending on|upon
        """
    ),
    modals=listed(
        """
        will; would; shall; must; may; can; could; should; might; 'll; won't; wouldn't
        """
    ),
    lacks=listed(
        """
        without; in the absence of; but for; with
        """
    ),
    unreal=listed(
        """
        would|could|might have; would; might have been
        """
    ),
    counterfeits=listed(
        """
        doctored; forged; fake; faked; fabricated; bogus; hoax; spoof; parody; satirical; spurious; counterfeit; manipulated; fictional; fictitious; phoney; phony; made-up;
        discredited; debunked; ai-generated; computer-generated; photoshopped; deepfake; impostor; imposter; misdated; mistranslated; apocryphal; hacked; unsigned; anonymous; unnamed; unidentified
        """
    ),
    nouns_of_claims=listed(
        """
        claim|claims|report|reports|rumour|rumours|rumor|rumors|story|stories|suggestion|suggestions|allegation|allegations|accusation|accusations|idea|notion|view|fear|fears|speculation|hope|hopes|gossip|belief|myth|theory|charge|charges|warning|warnings|doubts|theory|finding
        that
        """
    ),
    narrowings=listed(
        """
        only at|in|on|for|from|within|between|among|during|before|under|against|if|when|where|after|once|with|as; but only in|on|for|if|when|after|at|under|within|during; if at all; or rather; bar; save; minus; excluding; up to a point; in part; in parts; on paper; to a degree; only up to; though only in|for|on|if|when; albeit in|for|on|only; if only in|for|on
        """
    ),
    quantifiers=listed(
        """
        all; every; everyone; everybody; everything; each; none; no; nobody; no one; nothing; any; anyone; anything; always; whole; entire; never; everywhere
        """
    ),
    verbs_of_texts=listed(
        """
        read|reads; runs|ran; goes|went; say|said|says; announce|announced|announces; write|wrote|writes; declare|declared|declares; state|stated|states; told|tells; show|showed; post|posted; quoted by|in|from; printed; published; claim|claimed|claims; appeared in|on; according to; begins|began|ends|ended; stood on|in; was written;
        suggested|suggests|suggest; warned|warns|warn; added|adds; reported|reports; spread|circulated; have it; has it
        """
    ),
    undoings=listed(
        """
        abandoned; reversed; overturned; dropped; scrapped; removed; deleted; pulled; took down; taken down; take down; revised; amended; annulled; voided; revoked; rescinded; inverted; undone; discarded; outdated; superseded;
        wrong; invented; corrected; ruled out; quashed; regretted; fabricated; made up; forged; fake; faked; doctored; backed down; backed away; went back on; reneged; misleading; unlikely; dismissed; rejected; contested; questioned; challenged; challenges; question|questions; threw out; thrown out; struck down; dismisses|dismiss; dubious; questionable; improbable; rejecting; disputing; mocked; ridiculed; derided
        """
    ),
    turnings=listed(
        """
        but; though; although; yet; before; until
        """
    ),
    asserters=listed(
        """
        said; says; found; finds; wrote; writes; ruled; showed; shows; shown; admitted; admits; confirmed; confirms; reported; announced; announces; told; tells; replied; replies; held; holds; learned; learnt; learns; conceded; concedes; added; adds; noted; notes; heard; hears; concluded; concludes; determined; established; stated; states; declared; declares; explained; explains; revealed; reveals; testified; testifies; argued; argues; warned; warns; saw; sees; discovered; discovers; proved; proves; agreed; agrees; decided; decides; promised; vowed; ordered; demanded; recalled; observed; remarked; answered; mentioned; acknowledged
        """
    ),
    plain_negators=listed(
        """
        no *; no; not; not *; never; cannot; nor; neither; hardly; scarcely; rarely; seldom; nobody; noone; nothing; none; nowhere; few; at no time|point; by no means; in no way; on no account; under no circumstances; ain't; aren't; can't; couldn't; didn't; doesn't; don't; hadn't; hasn't; haven't; isn't; wasn't; weren't; won't; wouldn't; no longer; little|scant|insufficient *
        """
    ),
)
