"""English: abbreviations and words that open a sentence."""

from onrecord.reading.language import SentenceWords, listed

__all__ = ["SENTENCES"]

_BEFORE_A_NUMBER = listed(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp art fig figs para ch vol vols sec eq op
    """
)
_MAY_END = listed(
    """
    a.m p.m etc inc co corp ltd jr sr u.s u.n u.k e.u
    """
)
_OTHERS = listed(
    """
    a.d adm al approx asst ave b.c brig bros ca capt cf cmdr col cpl dept dist dr e.g ed eds est ext fr ft gen
    gov hon i.e lt maj messrs mgr mr mrs ms mt mtn nat org ph.d pres prof pt pvt ref rep reps rev sen sens sgt
    st supt u.s.a u.s.s.r viz vs
    """
)

SENTENCES = SentenceWords(
    abbreviations=_MAY_END | _BEFORE_A_NUMBER | _OTHERS,
    before_a_number=_BEFORE_A_NUMBER,
    may_end=_MAY_END,
    openers=listed(
        """
    a according after all also although among an and another any as at because before besides both but by
    despite during each earlier even every few first for former from he her here his how however i if in instead
    is it its last later many meanwhile more moreover most much my neither nevertheless next no nobody none nor
    not nothing now of on once one only or other others our over people she since so some soon still such that
    the their then there these they this those though three through thus to today two under unless until up we
    what when where whether which while who why with within without yet you your
    """
    ),
)
