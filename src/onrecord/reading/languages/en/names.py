"""English: words beside a name."""

from onrecord.reading.language import NameWords, listed
from onrecord.reading.languages.en.sentences import SENTENCES

__all__ = ["NAMES"]

_TITLES = listed(
    """
    academy acting admiral air ambassador archbishop army assembly assistant associate baron baroness bishop brigadier
    cabinet captain cardinal central chair chairman chairwoman chancellor chief chiefs class coach colonel comandante
    commander commissioner commodore comrade congressman congresswoman constable corporal councillor count countess
    crown cpl dame deputy detective director doctor dr duke duchess elder embassy emir emperor executive father
    federal first foreign former general gen governor government governorate head health her highness his honorary
    inspector imam interior judge justice king kingdom lady lance lead leader lieutenant lord lt madam madame majesty
    major marshal master mayor minister ministry miss mother mp mps mr mrs ms mx mullah national navy officer opposition
    hon honorable honourable herr frau monsieur mme signor signora senor señor don dame operation exercise
    host hosts champion champions democrat democrats republican republicans conservative conservatives liberal
    socialist labour analyst economist historian author writer journalist columnist activist lawyer attorney banker
    actor actress singer artist scientist researcher physicist chemist engineer farmer striker goalkeeper midfielder
    candidate lawmaker envoy aide adviser advisor politician diplomat billionaire
    parliament pastor people's permanent pfc police pope premier presidency president president-elect prime prince
    princess principal private prof professor prosecutor queen rabbi rear reporter representative republic reverend
    rev royal second secretary senate senator sen senior sergeant sgt sheikh sheriff sir sister special speaker
    spokesman spokesperson spokeswoman state states sultan superintendent supreme the treasurer trooper tsar under
    undersecretary union vice viscount warden defence defense finance justice economy education trade
    """
)

NAMES = NameWords(
    another_before=listed("north south east west new northern southern eastern western air radio fc ac afc sc"),
    another_before_adverbs=listed("northern southern eastern western"),
    another_after=listed("times post journal herald tribune gazette telegraph weekly daily chronicle fc afc"),
    titles=_TITLES | {f"{title}s" for title in _TITLES},
    things=listed(
        """
        state country nation place city town village region province county district island river lake sea mountain
        continent organisation organization company alliance union party body agency ministry institution school
        university club team event exercise drill summit meeting conference battle war treaty law ship building
        """
    ),
    personal=listed(
        """
        mr mrs ms miss mx dr prof professor sir madam lady lord dame captain sergeant corporal lieutenant
        son sons daughter daughters brother sister wife husband nephew niece cousin uncle aunt grandson granddaughter
        girlfriend boyfriend fiancé fiancée actor actress singer striker goalkeeper midfielder
        """
    ),
    persons=listed(
        """
        man men woman women boy girl baby child teenager person someone somebody student pupil player soldier officer
        driver nurse teacher farmer fisherman sailor friend guy lad dog cat horse
        """
    ),
    called=listed("called named nicknamed christened"),
    particles=listed("de da di du del della dos das des la le van von der ter zu zum zur bin ibn al el"),
    calendar=listed(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
        thurs fri sat sun
        """
    ),
    heads=listed(
        """
        bank university gulf church college institute bay sea strait straits isle battle siege treaty museum cup
        district duke duchess prince princess earl count bishop archbishop fort port cape mount lake valley straight
        radio voice
        """
    ),
    of=listed("of"),
    openers=SENTENCES.openers
    | listed(
        """
        about above across against ahead along amid among around aside back below beneath beside beyond contrary did
        do does down enter except excluding exit far following given had has have inside into is are was were
        thereafter thereby therefore hence hereafter afterward afterwards elsewhere likewise indeed always sometimes
        often never maybe altogether overall overnight eventually alas
        will would can could should may might like near nearby neither nor of off onto opposite out outside over
        past per perhaps plus poor prior regardless round save say says so soon sunny than thanks throughout till
        today tomorrow toward towards under underneath unlike up upon via when where yesterday yes no both either
        meanwhile inside once ask asked call enter help let make meet see take tell visit watch
        """
    ),
    opening_ends=("ly", "ing", "ed"),
    joined=r"""
        [-‐‑](?:
            led | backed | brokered | mediated | sponsored | dominated | controlled | occupied | administered | made
            | built | style | speaking | born | based | funded | run | owned | friendly | allied | aligned | supported
            | trained | supplied | chaired
        )
    """,
    placed=r"""
        \b(?:in|at|near|outside|around|to|from|of|on|within|across|over|inside|through|towards?|into|by|between|beside)\s+
            (?:\w+\s+){0,3}
        | ,\s*
    """,
)
