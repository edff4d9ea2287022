"""English cues after a quotation.

Phrases apart by semicolons, in the notation of `onrecord.reading.standing.phrases`.
"""

from onrecord.reading.standing.phrases import listed

__all__ = ["AFTER"]

AFTER = {
    "sayings_after": listed(
        """
        claimed; claims; alleged; alleges; asserted; asserts; contended; contends; insisted; insists; maintained;
        maintains; boasted; boasts; speculated; according to; allegedly; reportedly; supposedly; it is|was
        claimed|alleged|rumoured|rumored|said; or so; in the words|view|opinion|eyes|telling of; if … is|are to be
        believed; it is|was|has been thought|believed|feared|understood|assumed|suggested|suspected; suspects|suspect;
        alleging; allege; claim; insist; assert; contend; maintain; boast; swear|swears|swore; suspected; it seems; it
        appears; it would seem|appear; so it is said|claimed; runs|goes|went|ran the|a|an|one
        legend|story|rumour|rumor|tale|myth|saying|joke|theory|version; by his|her|its|their own account|admission; in
        his|her|its|their view|opinion|words|telling|account|eyes|version; at least in … *'s
        telling|view|opinion|account|version; at least according; or at least so; by|on|in … *'s
        account|telling|version|words|view; to hear … tell it; theorised|theorized|theorises; hinted|hints;
        reckons|reckoned; surmised|surmises; conjectured; predicted|predicts|forecast|forecasts; reputedly; presumably;
        or at least; or that is|was what|how
        """
    ),
    "conditions_after": listed(
        """
        if; unless; only if; only when; only after; only once; only where; only until; except; excepting; excluding; ,
        provided|providing the|a|an|it|he|she|they|we|you|there|no|all|both|its|his|her|their|this|these|any|enough;
        provided|providing that; as|so long as; on condition; on the condition; subject to; contingent on|upon;
        conditional on|upon; depending on; pending a|an|the|approval|review|further|final; in the event; assuming
        that|the|it|he|she|they|no|a; with the exception of; with … exceptions|exception; , apart from; , other than;
        save for|that; , save; , aside from; but only; only in theory; , in theory; in theory only; only on paper; , on
        paper; on paper only; on paper at least; at least on paper; in name only; or not; barring; were it not; but
        for; but not if|unless|without|in|for|everywhere|always|all|everyone|everybody|yet; should
        the|a|an|any|he|she|it|they|this|that; were the|he|she|it|they; albeit only; in all but name; , …
        permitting|willing; if and when
        """
    ),
    "narrowings": listed(
        """
        only at|in|on|for|from|within|between|among|during|before|under|against|if|when|where|after|once|with|as; but
        only in|on|for|if|when|after|at|under|within|during; if at all; or rather; bar; save; minus; excluding; up to a
        point; in part; in parts; on paper; to a degree; only up to; though only in|for|on|if|when; albeit
        in|for|on|only; if only in|for|on; only to
        the|those|people|members|customers|patients|adults|children|citizens|residents|men|women; or
        thought|claimed|pretended|seemed; not necessarily
        """
    ),
    "negators_after": listed("not; never; no longer; cannot; no; nothing; neither; nor; hardly; nowhere; nobody; none"),
    "retractions": listed(
        """
        withdrew; withdrawn; retract|retracted; recanted; took back; taken back; walked back; disowned; overturned;
        false; untrue; incorrect; wrong; mistaken; a lie; a myth; a hoax; a fiction; a fabrication; a forgery;
        fabricated; made up; invented; nonsense; baseless; unfounded; groundless; not true; not so; not the case; not
        correct; never happened; not happened; did not happen; disproved; disproven; debunked; refuted; reversed;
        abandoned; regretted; untruth; disinformation; reneged; went back on; backtracked; apologised; apologized;
        rescinded; revoked; corrected; propaganda; misleading; inaccurate; exaggerated; an exaggeration; an error; a
        mistake; in error; took it|this|that back; taken it|this|that back; takes it|this|that back; impossible; took
        down; taken down; take down; pulled; deleted; removed; hollow; hogwash; fiction; a fantasy; fantasy; a joke; a
        prank; a bluff; a spoof; satire; made-up; faked; fake; bogus; spurious; doctored; forged; a fake; a trick; a
        ruse; a rumour; a rumor; a legend; a fable; a canard; a misunderstanding; a misquotation; a mistranslation; a
        misprint; a typo; out of date; outdated; superseded; quashed; annulled; voided; revised; amended; scrapped;
        dropped; discarded; discredited; exploded; shown to be false|wrong|untrue; ruled this|that|it out; rule
        this|that|it out; rules this|that|it out; ruling this|that|it out; ruled out;
        disprove|disproved|disproven|refute|refuted|refutes|debunk|debunked|contradict|contradicted|contradicts|belied|belie
        it|this|that; fail|failed|fails to reproduce|replicate|confirm|verify|materialise|materialize|survive; failed
        to hold|stand up; did not|n't survive|hold|materialise|happen|last|come; didn't
        survive|hold|materialise|happen; not what|how|so|as; nothing of the kind|sort; far from the truth|true|certain;
        anything but true|certain; never materialised|materialized|came|arrived; corrected|corrects|correct|correcting
        himself|herself|itself|themselves;
        deleting|withdrawing|removing|pulling|retracting|correcting|recanting|disowning|denying
        the|its|his|her|their|it|this|that post|story|item|tweet|report|claim|statement|article|remark|page|video;
        deleting|withdrawing|removing|pulling|retracting|correcting|recanting|disowning|taking it|this|that;
        walk|walked|walks|row|rowed|back|backed|backs it|this|that back|down; backed down; backed away; think|thought
        better of it; a slip; a slip of the tongue; a figure of speech; poetic licence; not to be true;
        found|find|finds no evidence|proof|sign|support|basis|trace; lacks|lacked|lack
        evidence|support|proof|foundation; has|had|have no basis|foundation|support|truth|evidence; without
        foundation|basis; never existed; does|did not exist; on thin ground; unsaid; unsay it; eat his|her|their words;
        ate his|her|their words; swallow|swallowed his|her|their words; lied about; a slander; a libel; a smear;
        defamatory; libellous; found to be false|wrong; proved|proven|proves false|wrong|untrue; nonexistent;
        non-existent; inverted; undone; a drill|test|exercise|rehearsal; a false alarm; premature; never
        proved|proven|shown|confirmed|established; did|could|would|do|does|can not
        confirm|support|replicate|reproduce|substantiate|survive|bear; didn't|couldn't|doesn't|don't
        confirm|support|replicate|reproduce|substantiate|survive; restated; retold otherwise; came to nothing; fell
        through; fell apart; collapsed; evaporated; faded; greatly|much|highly|grossly|wildly exaggerated; overblown;
        overstated; defeated; voted down; failed; blocked; shelved; turned down; stalled; vetoed; cancelled; canceled;
        postponed; put on hold; belied; never did|was|were;
        show|showed|shows|say|said|says|suggest|suggested|suggests|prove|proved|proves|tell|told|indicate|indicated|found
        otherwise; a fraud; a con; a scam; a swindle; the|a product of; pure|sheer|mere
        fiction|invention|fantasy|propaganda|speculation
        """
    ),
    "objections": listed(
        """
        deny|denied|denies|denying; dispute|disputed|disputes; reject|rejected|rejects; rebutted; contradicted;
        disavowed; dismissed; contested; questioned; doubted; doubt|doubts; doubtful; implausible; unlikely; not
        confirmed; not been confirmed; never confirmed; never proven; never proved; unproven; unverified; unconfirmed;
        not be verified; not been verified; not be confirmed; no evidence; no proof; no basis; not been proven; not
        been proved; could not be confirmed|verified; not independently verified; nobody|no one|noone|few|none
        believed|believes|believe|accepts|accepted|trusts|trusted him|her|it|them|this|that|now|today|any; not be
        replicated|reproduced|substantiated|corroborated|proven|proved|independently; never be
        confirmed|verified|replicated|proved|proven; never been confirmed|verified|replicated|proved|proven|tested;
        unsupported; unsubstantiated; uncorroborated; no document|record|source|evidence|study|witness|paper|other
        supports|confirms|backs|mentions|bears; disputes|disputed|contested|contests; laughed off; waved away; brushed
        aside; shrugged off; scoffed at; ridiculed; mocked; derided; rubbished; refutes; refute; rebut|rebuts;
        contradict|contradicts; discounts|discounted; disbelieved; challenged|challenges; question|questions;
        calls|called|call|calling it|this|that|him absurd|nonsense|false|untrue|ridiculous;
        called|calls|call|termed|labelled|branded|described as
        absurd|nonsense|false|untrue|invented|ridiculous|preposterous|fiction; yet to be
        confirmed|verified|proved|proven|tested; remains|remained|remain
        unproven|unconfirmed|unverified|contested|disputed|open|doubtful|uncertain|unclear|in; open to
        doubt|question|challenge; in doubt|dispute|question; hotly|fiercely|widely|much disputed|contested; denied by;
        rejected by; threw out; thrown out; struck down; dismisses|dismiss; rejecting; disputing; casts|cast
        doubt|doubts; treated with; improbable; dubious; questionable
        """
    ),
    "undoings": listed(
        """
        abandoned; reversed; overturned; dropped; scrapped; removed; deleted; pulled; took down; taken down; take down;
        revised; amended; annulled; voided; revoked; rescinded; inverted; undone; discarded; outdated; superseded;
        wrong; invented; corrected; ruled out; quashed; regretted; fabricated; made up; forged; fake; faked; doctored;
        backed down; backed away; went back on; reneged; misleading; unlikely; dismissed; rejected; contested;
        questioned; challenged; challenges; question|questions; threw out; thrown out; struck down; dismisses|dismiss;
        dubious; questionable; improbable; rejecting; disputing; mocked; ridiculed; derided; defeated; voted down;
        failed; blocked; shelved; turned down; stalled; vetoed; cancelled; canceled; collapsed; fell through; came to
        nothing; faded; lost; evaporated; fell apart; postponed; put off; put on hold; delayed; a mistake; an error
        """
    ),
    "misreports": listed(
        """
        in error; by mistake; mistakenly; wrongly; erroneously; incorrectly; falsely; in jest; jokingly; misleadingly;
        inaccurately; lied; lying; joked; sarcastically; ironically; sardonically; facetiously; playfully; mockingly;
        teasingly; tongue in cheek; tongue-in-cheek; with a wink|smirk; with heavy irony|sarcasm; in character; in a
        parody|spoof|satire|sketch|skit|dream|novel|play|film|joke|hoax; for a joke|laugh; as a
        joke|prank|stunt|hoax|parody|bluff; quipped; quips; jested; jests; jokes; deadpanned; kidded; teased; fibbed;
        bluffed; pretended; under duress|torture|hypnosis; at gunpoint; untruthfully; dishonestly; fraudulently;
        disingenuously; deceitfully; prematurely; in a slip of the tongue; april fool*; satirical; a joke; a prank; a
        hoax; a spoof; a parody; drunkenly; deliriously; hallucinating; inadvertently; misspoke; misstated;
        misremembered; feigning; pretending; rehearsing; reciting; in his|her|their sleep; hypothetically;
        theoretically; sarcasm; irony; at first; initially; originally; without evidence|proof|foundation; without …
        evidence|proof
        """
    ),
    "verbs_of_texts": listed(
        """
        read|reads; runs|ran; goes|went; say|said|says; announce|announced|announces; write|wrote|writes;
        declare|declared|declares; state|stated|states; told|tells; show|showed; post|posted; quoted by|in|from;
        printed; published; claim|claimed|claims; appeared in|on; according to; begins|began|ends|ended; stood on|in;
        was written; suggested|suggests|suggest; warned|warns|warn; added|adds; reported|reports; spread|circulated;
        have it; has it
        """
    ),
}
