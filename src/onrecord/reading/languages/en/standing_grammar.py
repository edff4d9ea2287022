"""English words that tell clauses apart.

Phrases apart by semicolons, in the notation of `onrecord.reading.standing.phrases`.
"""

from onrecord.reading.standing.phrases import listed

__all__ = ["GRAMMAR"]

GRAMMAR = {
    "referring": listed(
        """
        claim; claims; statement; statements; assertion; allegation; allegations; accusation; accusations; charge;
        charges; report; reports; account; story; remark; remarks; promise; figure; version; suggestion; rumour; rumor;
        idea; notion; theory; view; something; which; assessment; conclusion; comment; comments; position; pledge;
        boast; but this|that|it; though|although this|that|it|both|all; before it was; before he|she|they; finding;
        findings; argument; arguments; word; words; testimony; assurance; assurances; tale; tales; line; lines; quote;
        quotes; quotation; headline; confession; prediction; forecast; estimate; estimates; number; numbers; total;
        conclusions; contention; hypothesis; reading; interpretation; explanation; diagnosis; belief; verdict; slogan;
        caption; message; post; item; admission; denial; warning; description; legend; anecdote; gossip; narrative;
        depiction; analysis; announcement; bulletin; news; result; results; reasoning; thesis; impression; falsehood;
        calculation; calculations; attribution; dating; date; identification; judgment; judgement; characterisation;
        characterization; scenario; prophecy; vow; threat; oath; undertaking; commitment; guarantee;
        but|though|although|yet|except he|she|they|nobody|no|later|tests|experts|others; before
        deleting|withdrawing|retracting|correcting; only to; detail; details; fears; hopes; doubts; suggestions;
        rumours; rumors; ideas; notions; theories; views; stories; accounts; assertions; promises; predictions;
        forecasts; speculation; hypotheses; hint; hints; insinuation; insinuations; contentions; complaint; complaints;
        assumption; assumptions
        """
    ),
    "harmless": listed(
        """
        not only; not just; not merely; not simply; not solely; not least; not surprisingly; not unexpectedly; not long
        after|before|ago; not far from; no less than; no fewer than; no sooner; no matter; whether or not; regardless
        of whether; even if; if only; if anything; if any; if not; if ever; no wonder; needless to say; nothing but;
        nothing less than; nothing short of; not to mention; why not; not until; not unlike; not without; none other
        than; according to plan; according to schedule; according to custom; according to tradition; last but not
        least; no. *; nos. *; as far as; so far from; no secret; no surprise; not surprising; no coincidence; no
        accident; no exaggeration; no mystery; goes|went without saying; no question; no denying; no mistake; no
        mistaking; never before; without doubt|question|fail|warning|delay|hesitation|exception|incident|precedent;
        without a doubt; beyond doubt; in case you; no doubt; undoubtedly; could not|n't but; couldn't but; cannot but;
        cannot help but; couldn't help but; in may; of may; on * may; early may; late may; mid-may; since may; until
        may; by may; last may; next may; not long; no|not
        later|farther|further|longer|higher|lower|older|younger|larger|smaller|bigger|deeper|wider|heavier|greater|shorter|taller|faster|closer|nearer
        than; against the backdrop; what if; no
        more than; not more than; not less than; in the face of; if needed; if necessary; if possible; not for the
        first time; yes or no; or not; not in vain; no mean; no small; no stranger; hardly surprising; hardly a
        surprise; scarcely surprising; not a surprise; not by chance; hardly a secret; no less a; not a moment too
        soon; if a little; if a bit; if somewhat; if rather; if slightly; if perhaps; little|scant|small
        doubt|question|dispute; hardly any doubt; scarcely any doubt; beyond|without dispute|question|doubt|argument;
        not in dispute|doubt|question; was|were|been not told|informed|warned|notified
        that|of|about|when|how|why|where|by; wasn't|weren't told|informed|warned that|of|about|when|how|why|where|by;
        not|never been told|informed|warned|notified that|of|about|when|how|why|where|by; no|little|without|not any
        trouble|difficulty|problem|qualms|hesitation|compunction|scruples|choice but|option but|alternative but; no
        choice|option|alternative except|other than; nothing other than; but for the first|last|second time; but for
        now|once|all|years|months|weeks|decades|most; as if|though to|by|on|in|from; as if that|this|it
        was|were|weren't|wasn't; not for nothing; but only by|just|because|barely|narrowly; nothing new; no mere; no
        ordinary; no idle; no small|mean|little; no fewer|less than; appear|appears|appeared
        in|at|on|before|with|for|alongside; not once but; more than likely; too bad; not unexpected; not
        unusual|uncommon|rare|unknown; no|little wonder|surprise; not a minute|moment|day too soon; not so long ago; no
        stranger to; never mind; cannot|can not|can't fail to; could not|n't fail to; couldn't fail to;
        couldn't|cannot|can't|could not resist; never a day|dull moment; never one to; not to be outdone|deterred; not
        content with|to; not one to; not averse to; no later|earlier|sooner than; for fear of; never fails|failed to;
        not because of; if nothing else; not a|an year|month|week|day|hour|mile later|away|from; none the less; nothing
        daunted; the|a|two|three|four|five|all|both|these|those|chief|prime|main|murder|other|his|her suspect|suspects;
        nothing if not; no end to|of; if proof were needed; if … is any guide; if history is any guide; could not help
        *; couldn't help *; cannot help *; can't help *; as if to; had|has not|never told|informed|warned|notified;
        hadn't|hasn't told|informed|warned|notified; little by little; not alone in; took|takes|take|lost|loses|wasted
        no time; for no reason; no less; never happened before|again|since|in|to; never come before; if
        later|earlier|less|more|briefly|slowly|reluctantly|belatedly|barely|narrowly|imperfectly;
        the|his|her|its|military|naval|economic|political|full might; the|a|this|that|its|their|his|her lack; more|most
        likely than
        """
    ),
    "breaks": listed(
        """
        and; but; because; since; while; whereas; when; where; after; before; until; although; though; despite
        """
    ),
    "relatives": listed("who; whom; whose; which; where"),
    "introducers": listed(
        """
        if; unless; although; though; while; whereas; when; whenever; after; before; since; because; as; once; until;
        despite; in; on; at; by; for; from; under; over; with; without; during; according; contrary; instead; rather;
        however; still; then; later; earlier; today; yesterday; meanwhile; moreover; but; and; so; yet; had; should;
        were; even; whether; to; asked; told; speaking; amid; amidst; following; having; being; given; like; unlike;
        among; between; within; through; throughout; across; provided; providing; assuming; supposing; far; not; only;
        thus; therefore; nevertheless; nonetheless; first; second; finally; last; next; perhaps; maybe; near;
        allegedly; reportedly; supposedly; apparently; ever; never; officially; except; apart
        """
    ),
    "fillers": listed(
        """
        be; been; being; have; has; had; having; to; a; an; the; any; yet; even; ever; always; in fact; at all; so;
        very; that; it; of; then; now; still; also; all; quite; really; as
        """
    ),
    "factives": listed(
        """
        know|knows|knew|known|knowing; realise|realised|realises|realize|realized|realizes; notice|noticed|notices;
        learn|learned|learnt; remember|remembered|remembers; forget|forgets|forgot|forgotten; regret|regretted|regrets;
        mind|minded|care|cared; hide|hides|hid|hidden|conceal|concealed; aware; mention|mentioned|mentions;
        disclose|disclosed; reveal|revealed; acknowledge|acknowledged; recognise|recognised|recognize|recognized; point
        out; news|announcement|revelation that; surprised|glad|pleased|happy|sorry|upset|proud that; see that|saw that;
        grasp|grasped; own|owned|fess|fessed up; deplore|deplores; forgive|forgave|forgives; hear|heard|hears that;
        discover|discovered|discovers; find|finds|found out; understand|understands|understood that; lament|laments;
        lamented; rue|rued; ignore|ignored|ignores that; disregard|disregarded that; admit|admits|admitted that;
        bemoan|bemoaned; recall|recalled|recalls that; conceal|conceals; resent|resented; see|sees|saw how;
        appreciate|appreciated that; overlook|overlooks; why; how; fact that; overlooked; tell his|her|its|their;
        accept
        """
    ),
    "feelings": listed(
        """
        afraid that; aggravated; aghast; agitated; agonised|agonized; alarmed; amazed; ambivalent; amused; angered;
        angry; anguished; annoyed; appalled; appreciative; ashamed; astonished; astounded; baffled; befuddled;
        bewildered; bitter; boggled; bored; bothered that|by; charmed; chagrined; cheered; comforted; confounded;
        confused; content that|by; contented that|by; crushed; dazed; dazzled; dejected; delighted; deplored;
        depressed; devastated; disappointed; discomfited; disconcerted; discouraged that|by; disgraced; disgruntled;
        disgusted; disheartened; dismayed; displeased; dissatisfied; distraught; distressed; disturbed; ecstatic;
        elated; embarrassed; embittered; encouraged that|by; enraged; enthralled; enthused; envious; exasperated;
        excited; exhilarated; fascinated; fazed; flabbergasted; flattered; flipped|flip out; floored; flustered;
        forgiven; freaked|freak out; frightened that|by; frustrated; fuming; furious; glad; gladdened; grateful;
        gratified; grieved; happy; heartbroken; heartened; honoured|honored; horrified; humbled; humiliated; hurt;
        impressed; incensed; indignant; infuriated; insulted; intimidated that|by; intrigued; invigorated; irate;
        irked; irritated; jarred; jealous; jolted; joyful; jubilant; livid; lucky; mad; maddened; mesmerised; miffed;
        mortified; moved by|that; mystified; nettled; nonplussed; odd; offended; outraged; overjoyed; overwhelmed;
        pained; peeved; perplexed; perturbed; piqued; pleased; proud; puzzled; rattled; relieved; repulsed;
        resent|resented|resents; resentful; revolted; sad; saddened; scandalised|scandalized; scared that|by; shaken;
        shamed; shocked; sickened; sorry; spooked; staggered; startled; strange; stressed; stumped; stung; stunned;
        stupefied; surprised; sympathetic; taken aback; terrified; thankful; thrilled; tickled; tormented; touched
        that|by; traumatised; traumatized; troubled; unhappy; unnerved; unsettled; unsurprised; upset; vexed; weirded
        out; wounded; wowed
        """
    ),
    "unsure": listed(
        """
        i|we don't|didn't know that; i|we do|did not know that; i|we don't|didn't know as; i wouldn't|couldn't know
        that
        """
    ),
    "thoughts": listed(
        """
        feel; feels; felt; find; finds; found; guess; suppose; supposes; supposed; reckon; reckons; imagine; imagines;
        imagined; expect; expects; expected; consider; considered; figure; figured; conclude; concluded; predict
        """
    ),
    "opinions": listed(
        """
        think|thinks|thinking|thought; believe|believes|believed; suspect|suspects; feel|feels; guess; suppose;
        figured; expect|expects|expected
        """
    ),
    "orders": listed(
        """
        let; please; please let; let us; recommend; now let; just let; try to; remember to; make sure; make sure that;
        why not; ask|ask him|her|them|your to; imagine; imagine that; do
        """
    ),
    "linking": listed(
        """
        to; or; that; whether; if; nor; did; do; does; will; would; is; are; was; were; has; have; had; can; could;
        should
        """
    ),
    "prepositions": listed(
        """
        of; in; by; for; with; on; at; from; between; among; into; over; under; about; near; through; towards; toward;
        around; behind; beside; inside; outside; within; upon; onto; per
        """
    ),
    "determiners": listed(
        """
        the; a; an; its; his; her; their; our; my; your; this; that; these; those; some; any; all; both; each; every;
        several; many; other; another
        """
    ),
    "pronouns": listed("he; she; they; it; i; we; who"),
    "clause_openers": listed(
        """
        and; but; or; so; yet; while; whereas; although; though; because; when; after; before; until; as
        """
    ),
    "subordinators": listed("that; because; while; whereas; although"),
    "contrasts": listed("but; because; while"),
    "complementizers": listed("that; whether; if; how"),
    "reporting": listed("that; said; says; and; but; warned; ~"),
    "copulas": listed(
        """
        is; was; are; were; has been; had been; proved; proved to be; turned out to be; remains; remained; remain;
        became; turns out to be; turned out; proves; was later|since; has|had since|later|now|long been; were later; is
        said to be; is now; appears to be; seems to be; would be; would later be|prove; has; had; have; could; can;
        does; did; may well be; may be
        """
    ),
    "objects": listed(
        """
        it; this; that; the claim|charge|report|allegation|story|statement; itself; himself; herself; themselves; him;
        her; them; the post|tweet|item|article|page|remark|message|video|suggestion|idea|notion|account;
        the|its|his|her|their words|remarks; otherwise; the opposite; the contrary
        """
    ),
    "retraction_tails": listed(
        """
        by; in; on; later; soon; days; hours; weeks; afterwards; again; as; when; after; under; the next; for; since;
        at; before; publicly; repeatedly; twice; categorically; flatly; firmly; outright; angrily; ever; within; from;
        almost; last; this; only; to; and; or; but; because; while; if; once; even; then; too; immediately; minutes;
        months; years; over; with; according; during; long; ago; nor; until; yesterday; today; now; here; there;
        entirely; altogether; upon; between; through; outside; inside; above; below; shortly; anyway; either; though;
        although; supports; is; was; are; were; not by; a|an|one|two|three|four|five|some|several|many …
        later|after|afterwards|ago
        """
    ),
    "lifeless": listed(
        """
        lives|life|victims|casualties|responsibility|credit|victory|asylum|insurance|prize|throne|damages;
        victim|dead|refund|compensation|benefits|title|crown|throne|land|descent
        """
    ),
    "questions": listed("who; what; where; when; which; whom"),
    "sayings_of_clauses": listed(
        """
        say|said|says|saying; state|states|stated; think|thinks|thinking; believe|believes|believed; mean|means; imply
        """
    ),
    "modals": listed("will; would; shall; must; may; can; could; should; might; 'll; won't; wouldn't"),
    "unreal": listed("would|could|might have; would; might have been"),
    "nouns_of_claims": listed(
        """
        claim|claims|report|reports|rumour|rumours|rumor|rumors|story|stories|suggestion|suggestions|allegation|allegations|accusation|accusations|idea|notion|view|fear|fears|speculation|hope|hopes|gossip|belief|myth|theory|charge|charges|warning|warnings|doubts|theory|finding
        that
        """
    ),
    "reasons": listed("because; whereas; when; although; though"),
    "causes": listed("because; since; while; whereas; when; after; as"),
    "nouns_of_plans": listed(
        """
        plan|plans; bid|bids; proposal|proposals; motion; bill; attempt|attempts; effort|efforts; move|moves;
        offer|offers; request|requests; petition; call|calls; demand|demands; scheme|schemes; application; appeal;
        campaign; hopes
        """
    ),
    "asserters": listed(
        """
        said; says; found; finds; wrote; writes; ruled; showed; shows; shown; admitted; admits; confirmed; confirms;
        reported; announced; announces; told; tells; replied; replies; held; holds; learned; learnt; learns; conceded;
        concedes; added; adds; noted; notes; heard; hears; concluded; concludes; determined; established; stated;
        states; declared; declares; explained; explains; revealed; reveals; testified; testifies; argued; argues;
        warned; warns; saw; sees; discovered; discovers; proved; proves; agreed; agrees; decided; decides; promised;
        vowed; ordered; demanded; recalled; observed; remarked; answered; mentioned; acknowledged
        """
    ),
    "turnings": listed("but; though; although; yet; before; until"),
    "quantifiers": listed(
        """
        all; every; everyone; everybody; everything; each; none; no; nobody; no one; nothing; any; anyone; anything;
        always; whole; entire; never; everywhere
        """
    ),
    "past_marks": listed("was; were; had; did"),
}
