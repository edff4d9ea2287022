"""English cues before a quotation.

Phrases apart by semicolons, in the notation of `onrecord.reading.standing.phrases`.
"""

from onrecord.reading.standing.phrases import listed

__all__ = ["BEFORE"]

BEFORE = {
    "negators": listed(
        """
        not; never; cannot; no longer; nor; neither; no; hardly; scarcely; rarely; seldom; ain't; aren't; can't;
        couldn't; didn't; doesn't; don't; hadn't; hasn't; haven't; isn't; mayn't; mightn't; mustn't; needn't; shan't;
        shouldn't; wasn't; weren't; won't; wouldn't; nobody; no one; noone; nothing; none; nowhere; no
        evidence|proof|sign|signs|indication|indications|trace|traces|record|hint|word of|on;
        refuse|refused|refuses|refusing to; refusal to; fail|failed|fails|failing to; failure to;
        decline|declined|declines|declining to; neglect|neglected|neglects|neglecting to;
        forget|forgot|forgets|forgotten to; unable to; unwilling to; reluctant to; powerless to; inability to; unlikely
        to; impossible to; impossible for; cease|ceased|ceases to; too … to;
        forbade|forbidden|forbid|forbids|disallowed|disallow|disallows|prohibited|prohibits … to; hesitated to;
        without; instead of; rather than; far from; short of; stop|stops|stopped|stopping short of; anything but;
        avoid|avoided|avoids|avoiding; abstain|abstained|abstains|abstaining from; in lieu of;
        refrain|refrained|refrains|refraining from; rule|ruled|rules|ruling out; against; opposed|opposes|oppose to;
        oppose|opposed|opposes|opposing; lack|lacks|lacked; lacking; cease|ceased|ceases; desist from;
        prevent|prevents|prevented|preventing|stop|stops|stopped|keep|keeps|kept|ban|banned|bar|barred|block|blocked …
        from; prohibit|prohibits|prohibited|dissuade|dissuaded|deter|deterred|discourage|discouraged|exempt|exempted …
        from; refuse|refused|refuses|refusing; forbid|forbade|forbids|forbidden; prohibit|prohibits|prohibited|banned;
        drew back from; shied away from; gave up; give up; opted out of; renounced; renounce; has|have|had yet to; yet
        to be; remains to be; on no account; in no way; by no means; at no time|point; rather … than; sooner … than;
        nowhere near; nothing like; acquitted|cleared|absolved|exonerated|innocent of; incapable of; put off;
        opposition to; objected|objects to; hesitate|hesitates to;
        no|little|scant|scarce|insufficient|inadequate|limited
        evidence|proof|sign|signs|indication|support|basis|grounds|reason|trace; not enough|any evidence|proof;
        little|nothing to suggest|show|indicate|prove|support; hardly anything to suggest|show|indicate|prove|support;
        the last person|man|woman|one to; the last to; not because; not that; omit|omitted|omits to; overlooked;
        got|get|gets|getting out of; wriggled out of; pull|pulled|pulls back|out from|of; back|backed away|down from;
        lost|lose|loses|losing|forfeited|missed|denied|cost … chance|right|opportunity|hope|power of|to;
        thwarted|foiled|scuppered|frustrated|blocked|halted|shelved|scrapped|abandoned|dropped|resisted|opposed|cancelled|vetoed|rejected
        … plan|plans|attempt|attempts|bid|bids|effort|efforts|move|moves|proposal|proposals|calls|demands to|for|at|of;
        put an end|stop to; put paid to; called off; before … could; before … had … chance|time to; as opposed to;
        under no circumstances; on no condition; far short of; steer|steered clear of; hold|held|holds back from;
        stopped just short of; resist|resisted; could|can not|n't bring himself|herself|themselves|itself to;
        waive|waived … right to;
        disqualified|disbarred|banned|barred|debarred|excluded|precluded|dissuaded|restrained|protected|saved|spared …
        from; dissuaded|talked … out of; give|gave|given up; in the absence of; devoid of; free of; nothing to do with;
        fell short of; fall short of; lest; at the expense of; void of; hold off; held off;
        acquit|acquitted|acquits|clear|cleared|clears|absolve|absolved|exonerate|exonerated|exonerates … of; only a
        fool|madman|idiot|optimist would; voted|votes down a|the … to; turned|turns down a|the … to;
        illegal|unlawful|forbidden|unconstitutional|unthinkable to|for; a crime|sin|offence|offense to; makes|made it
        illegal|impossible|unlawful to|for
        """
    ),
    "plain_negators": listed(
        """
        no *; no; not; not *; never; cannot; nor; neither; hardly; scarcely; rarely; seldom; nobody; noone; nothing;
        none; nowhere; few; at no time|point; by no means; in no way; on no account; under no circumstances; ain't;
        aren't; can't; couldn't; didn't; doesn't; don't; hadn't; hasn't; haven't; isn't; wasn't; weren't; won't;
        wouldn't; no longer; little|scant|insufficient *
        """
    ),
    "negative_subjects": listed(
        """
        no; none; nobody; no one; noone; nothing; neither; few; not one; not all; not every; not a; not a single; not
        even; little; hardly any|anyone|anybody; scarcely any|anyone; not
        everyone|everybody|many|much|enough|all|every|one; scarcely|hardly|barely any|anyone|anybody|anything; only a
        handful; precious few; at no; in no; on no; under no
        """
    ),
    "denials": listed(
        """
        deny|denied|denies|denying; denial|denials; doubt|doubted|doubts|doubting; doubtful;
        reject|rejected|rejects|rejecting; dismiss|dismissed|dismisses|dismissing; refute|refuted|refutes|refuting;
        dispute|disputed|disputes|disputing; disbelieve|disbelieved|disbelieves; disprove|disproved|disproves;
        rebut|rebutted|rebuts; debunk|debunked|debunks; contest|contested|contests; deride|derided|derides;
        question|questioned|questions|questioning whether; ridicule|ridiculed|ridicules; scoff|scoffed|scoffs at;
        laughed off; shrugged off; brushed off; brushed aside; waved away; played down; disavow|disavowed;
        challenge|challenged|challenges; retract|retracted|retracts; withdrew|withdraw|withdrawn|withdraws;
        repudiate|repudiated|repudiates; false; falsely; untrue; wrong; wrongly; incorrect; incorrectly; mistaken;
        mistakenly; erroneously; misleadingly; inaccurate; nonsense; absurd; unfounded; baseless; myth;
        lie|lied|lies|lying; hoax; fiction; fabrication; illusion; misconception; fallacy; pretence; pretense;
        unlikely; improbable; implausible; impossible; inconceivable; unthinkable; unclear; uncertain; contrary to;
        pretend|pretended|pretends|pretending; forgery; conspiracy theory; belied; disinformation; misinformation;
        propaganda; unproven; unconfirmed; unverified; sceptical; skeptical; mistake; folly; foolish; naive; premature;
        delusion; misleading; false hope; a stretch; far-fetched; rubbish|rubbished|discount|discounted|discounts;
        scotch|scotched; quash|quashed; shot down; knocked down; poured|pours|pouring cold water|scorn on;
        cast|casts|casting|threw|throws doubt on|upon; question|questioned|questions|questioning that;
        query|queried|queries that|whether; contradict|contradicted|contradicts; dispel|dispelled|dispels;
        disown|disowned|disowns; unsubstantiated; uncorroborated; unsupported; unwarranted; groundless; discredited;
        spurious; bogus; fake; faked; fabricated; fictitious; ridiculous; ludicrous; preposterous; laughable; fanciful;
        feign|feigned|feigns; far from clear|certain|obvious|proven|true|established
        """
    ),
    "doubts": listed(
        """
        quell|quelled|squash|squashed; walked|walks|walking back; rowed|rows back on; backed|backs away|off from;
        backtrack|backtracked|backtracks on; distance|distanced|distances himself|herself|itself|themselves from; went
        back on; recant|recanted|recants; rescind|rescinded; abandon|abandoned|abandons; drop|dropped|drops;
        discard|discarded; explode|exploded|explodes; correct|corrected its|his|her|their|a|an|the;
        apologise|apologised|apologises|apologising|apologize|apologized for
        saying|stating|claiming|reporting|suggesting|writing|printing|alleging|implying|telling; regretted|regrets
        saying|claiming|suggesting; lie|lied|lies|lying|wrong|mistaken|incorrect|erred|err|misspoke when|in|about;
        error; erred; misspoke; concoct|concocted; invent|invented; manufacture|manufactured; debunking; disproving;
        canard; fable; falsehood|falsehoods; untruth|untruths; fairy tale; superstition; hallucination; hallucinated;
        impression; pretext; counter|countered|counters; refutation; rebuttal; retraction; disbelief; outlandish; no
        such thing as; misreported; misquoted; misremembered; misled|duped|fooled|tricked|deceived|bluffed … into
        believing|thinking; misled|duped|fooled|tricked; simulate|simulated; make-believe; made believe; forged;
        doctored; satirical; satire; spoof; parody; deepfake; april fool; disbelieving; unconvinced; refusing to
        believe
        """
    ),
    "near_misses": listed(
        """
        almost; nearly; barely; narrowly avoided|escaped|missed; all but; came close to; came near to; so-called;
        supposed; purported; alleged; would-be; mock; sham; pretended to; pretending to; pretends to; tried to; tried
        in vain to; attempted to; attempt|attempts to; threatened to; threatens to; threat to; threatening to; may;
        might; could; may|might|could have; may|might|could be; may|might|could have been; would have; would have been;
        supposedly; in theory; self-styled; self-proclaimed; ostensible; on the verge of; on the brink of; seemed to;
        appeared to; seems to; appears to; within a
        whisker|hair|hairsbreadth|inch|point|vote|second|day|week|minute|minutes of; should have; should have been;
        ought to have; ought to have been; was|were
        due|supposed|meant|scheduled|slated|expected|set|going|about|intended|bound|billed|destined|poised|ready to;
        was|were to; was|were to have; was|were to have been; was|were due|supposed|meant|scheduled|expected to have;
        had been due|supposed|meant|scheduled|expected|set to; had|has|have
        planned|hoped|intended|meant|wanted|wished|aimed|expected|sought|tried|attempted to;
        planned|hoped|intended|wanted|wished|aimed|sought|longed|dreamed|dreamt to|of;
        plans|hopes|intends|wants|wishes|aims to; seemingly; apparently; nominally; allegedly; ostensibly;
        would|could|might|may|should well have; might|could|would still|yet|easily have; can only dream of; could only
        dream of; could|would|might have liked to; would|should like to; in a bid|attempt|effort to; struggled to; vied
        to; failed bid|attempt|effort to; in the hope of; in hopes of; came|come|comes close|near to; on the
        point|cusp|edge of; threatening|threatened to; imaginary; fictional; imagined; pretend;
        urge|urged|urges|urging|beg|begged|begs|want|wanted|wants|encourage|encouraged|encourages|invite|invited|invites|press|pressed|lobby|lobbied|petition|petitioned|expect|expected|expects|ask|asked|asks|implore|implored|pressure|pressured|exhort|exhorted
        … to; call|called|calls|calling on|upon|for … to; plan|aim|goal|idea|hope|intention|dream|ambition|target
        is|was … to; would|'d rather; designed|meant|intended|built to; failed bid|attempt to;
        bid|attempt|effort|efforts|attempts to
        """
    ),
    "before_gerunds": listed(
        """
        die|died|dies|collapsed|failed|fell before; considered|considers|consider|considering;
        contemplate|contemplated|contemplates|contemplating; mull|mulled|mulls; weigh|weighed|weighs;
        discuss|discussed|discusses; propose|proposed|proposes; suggest|suggested|suggests; toy|toyed|toys|toying with
        the idea of; risk|risked|risks; in danger of; warned|warns|warn|advised|advises|counselled|cautioned against;
        decide|decided|decides|voted|ruled|argued|spoke|advocated against;
        intention|prospect|possibility|idea|hope|hopes|chance|way|point|question|thought|dream|risk|danger|fear of; put
        off; hold off; held off; talked|talk|talks of|about; think|thought|thinks|thinking of|about;
        dream|dreamt|dreamed|dreams of|about; accused|suspected of; fantasised|fantasized about; imagine|imagined;
        postpone|postponed|postpones; delay|delayed|delays; threatened; escape|escaped|escapes; evade|evaded;
        miss|missed out on; thought better of; dread|dreaded; fear|feared|fears; no
        intention|plans|plan|way|chance|hope|thought of; missed|misses; narrowly missed
        """
    ),
    "hedges": listed(
        """
        allegedly; reportedly; purportedly; supposedly; ostensibly; apparently; perhaps; possibly; maybe;
        is|are|was|were said|alleged|believed|thought by … to; is|are|was|were|be|been
        alleged|rumoured|rumored|claimed|said|reported|believed|thought|supposed|understood to; in theory; on paper;
        hypothetically; is|are|was|were|be|been
        widely|generally|commonly|long|still|now|also|popularly|often|variously|sometimes|then|once|locally
        alleged|rumoured|rumored|claimed|said|reported|believed|thought|supposed|understood|assumed|held|suspected to;
        is|are|was|were assumed|suspected|held|feared|presumed|reputed|deemed to; reputedly; presumably; conceivably;
        it seems; it appears; it would seem|appear; so it is said|claimed|seems; so they|people say; so the story goes;
        the story goes; as legend has it; as the story goes; it is|was
        said|thought|believed|feared|rumoured|rumored|claimed|alleged|assumed|understood; seemingly; word has it;
        rumour|rumor|legend|tradition has it; theoretically; in principle; probably; likely; arguably; potentially
        """
    ),
    "rumours": listed(
        """
        it is|was|has alleged|claimed|rumoured|rumored|said|believed|thought; rumoured; rumored; alleged;
        rumour|rumours|rumor|rumors; gossip; hearsay; speculation; suspicion|suspicions; fear|fears|feared;
        hope|hopes|hoped; conjecture; imagine|imagined|imagines; dream|dreams|dreamed|dreamt; joke|jokes|joked|joking;
        wish|wishes|wished; possible; possibility; risk; chance; prospect; wonder|wonders|wondered;
        guess|guessed|guesses; assume|assumed|assumes; predict|predicted|predicts;
        word|legend|tradition|rumour|rumor|folklore|lore|gossip|myth had|has it; the
        story|legend|tale|joke|theory|rumour|saying goes|went|runs; it is|was|has
        widely|generally|commonly|often|long|popularly
        alleged|claimed|rumoured|rumored|said|believed|thought|assumed|feared|supposed; it is|was|has
        feared|assumed|supposed|suspected|suggested|conjectured; it seems|seemed|appears|appeared|may|might|could be;
        looks|looked as if|though; unconfirmed; legend; novel; suppose|supposes|supposed|supposing; pretending;
        picture|pictured; envisage|envisaged; scenario; hypothesis|hypotheses|hypothesise|hypothesised;
        hypothesize|hypothesized; postulate|postulated|postulates; conjectured; perhaps; likely; likelihood; danger;
        threat|threaten|threatened|threatens; odds; chances; bet|bets;
        worry|worries|worried|concern|concerns|concerned; anxious; belief; beliefs; dread|dreaded; pray|prays|prayed;
        expectation|expectations; has it; theory; initially|originally|first|once|long|previously|at|mistakenly
        said|reported|thought|believed|assumed|claimed|told|feared|announced; demand|demanded|demands;
        propose|proposed|proposes; recommend|recommended|recommends; urge|urged|urges; request|requested|requests;
        plead|pleaded; essential; imperative; vital; necessary; desirable
        """
    ),
    "sources": listed(
        """
        according to; in the words|view|opinion|eyes|telling of; from the point of view of; in … 's words|view|opinion;
        by his|her|its|their own account|admission|reckoning; in his|her|its|their
        view|opinion|words|telling|account|eyes; if … is|are to be believed; as …
        tells|told|has|put|puts|claims|claimed it; on|by|in … *'s
        account|telling|reckoning|version|estimate|words|view|opinion|eyes|judgment|judgement|imagination|mind; by
        all|most|some accounts; to hear … tell it; in what …
        describe|describes|described|calls|called|call|say|says|said|claims|claimed; if we|you believe|trust; if one
        believes|trusts; as … would have it|us believe; in the
        opinion|judgment|judgement|version|account|minds|mind|imagination of; is|was what …
        say|says|said|claim|claims|claimed|tells|told|wrote|writes|reported|believe|believes; in a|his|her|their|my|its
        dream|dreams|fantasy|nightmare|imagination; in the novel|film|play|fable|legend|myth|tale; to judge by|from;
        judging by|from; as … tell|have it; as … see|sees it
        """
    ),
    "attributions": listed(
        """
        claim|claimed|claims|claiming; allege|alleged|alleges|alleging; assert|asserted|asserts|asserting;
        contend|contended|contends|contending; insist|insisted|insists|insisting;
        maintain|maintained|maintains|maintaining that; purport|purported|purports; profess|professed|professes;
        allegation|allegations; accusation|accusations; assertion|assertions; accuse|accused|accuses|accusing … of;
        boast|boasted|boasts|boasting; charged|suspected … of|with; on suspicion|charges of; blamed … for; what …
        call|calls|called|termed|dubbed|describe|describes|described; what … describe|describes|described as;
        suspect|suspected|suspects; speculate|speculated|speculates; insinuate|insinuated|insinuates;
        claim|claimed|claims|claiming to; case|contention|argument|defence is|was; make|makes|made|making the
        claim|allegation|accusation|case|argument; teach|teaches|taught; believe|believes|believed|believing that;
        think|thinks|thinking|thought that; suspect|suspects|suspected|suspecting that;
        theorise|theorised|theorises|theorize|theorized|theorizes; reckon|reckons|reckoned; swear|swears|swore;
        vouch|vouched; imply|implied|implies that; accuse|accused|accuses|accusing … with|for; stands|stand|stood
        accused of; charge|charged|charges|charging that; convinced|certain|persuaded|confident that;
        was|were|am|are|is sure that; indicted|prosecuted|sued|investigated|wanted|arrested|detained|tried|charged …
        for|over|on|of; under investigation for|over; blame|blames|blamed|blaming … for; opine|opined|opines;
        posit|posited|posits;
        allegation|allegations|accusation|accusations|charge|charges|claim|claims|suspicion|suspicions of; sued|suing …
        for; branded … as
        """
    ),
    "conditions": listed(
        """
        if; unless; provided|providing that; on condition that; on the condition that; in the event that; in the event
        of; in the … event that|of; in case; in case of; as if; as though; as|so long as; assuming that; supposing
        that; suppose; were it not for; but for; only if; only when; whether; lest; contingent on|upon; on the
        assumption|understanding|proviso|basis that; under|in|on one|this|that|a|the|worst|best …
        scenario|hypothesis|assumption; if and when
        """
    ),
    "exceptions": listed(
        """
        except; excepting; excluding; except|save for; other than; with the exception of; with the exceptions of;
        all|every|everyone|everybody|everything|each … bar|barring|save|but|minus;
        all|every|everyone|everybody|everything|each … apart|aside from; not counting; to the exclusion of
        """
    ),
    "inversions": listed("had; should; were; provided; providing; assuming; supposing"),
    "prospects": listed(
        """
        only after|with|through|by|on; pending; depending on|upon; in the absence of; barring; absent; failing; without
        """
    ),
    "lacks": listed("without; in the absence of; but for; with"),
    "undecided": listed("confirmed|confirm nor denied|deny; confirmed|confirm or denied|deny"),
    "counterfeits": listed(
        """
        doctored; forged; fake; faked; fabricated; bogus; hoax; spoof; parody; satirical; spurious; counterfeit;
        manipulated; fictional; fictitious; phoney; phony; made-up; discredited; debunked; ai-generated;
        computer-generated; photoshopped; deepfake; impostor; imposter; misdated; mistranslated; apocryphal; hacked;
        unsigned; anonymous; unnamed; unidentified; humour; humor; comedy
        """
    ),
    "musings": listed(
        """
        hope|hoped|hopes; fear|feared|fears; expect|expected|expects; suppose|supposed; assume|assumed|assumes;
        suspect|suspected|suspects; imagine|imagined; guess|guessed; wish|wished
        """
    ),
    "prospective": listed("would; would be; 'd; believed|thought|presumed|assumed|expected|considered"),
    "permitted": listed("can; can be; must; must be; should; should be; ought to; ought to be; has|have to"),
    "hypotheses": listed(
        """
        if; unless; provided|providing that; on condition that; on the condition that; in the event that; as|so long
        as; assuming that; only if; were it not for; but for
        """
    ),
    "hints": listed(
        """
        suggest|suggests|suggested|suggesting; indicate|indicates|indicated|indicating that;
        imply|implies|implied|implying; hint|hints|hinted; point to
        """
    ),
    "seemings": listed(
        """
        seem|seems|seemed|seeming; appear|appears|appeared|appearing; hopefully; please; let me|us; hope|hopes|hoped;
        look|looks|looked like|as; sound|sounds|sounded like|as
        """
    ),
    "shadings": listed(
        """
        possible; potential; putative; hypothetical; presumed; probable; likely; suspected; planned; proposed;
        intended; attempted; would-be; threatened; eventual
        """
    ),
}
