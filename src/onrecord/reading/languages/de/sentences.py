"""German: abbreviations and words that open a sentence."""

from onrecord.reading.language import SentenceWords, listed

__all__ = ["SENTENCES"]

_BEFORE_A_NUMBER = listed(
    """
    jan jän feb mrz apr jun jul aug sep sept okt nov dez nr nrn s abs art abb tab bd kap ziff rn
    """
)
_MAY_END = listed(
    """
    etc usw usf u.a o.ä u.ä
    """
)
_OTHERS = listed(
    """
    abg allg bes betr bspw bzgl bzw ca chr d.h dipl dr einschl engl evtl exkl frz geb gem ggf ggü hl hrsg i.d.r i.v ing
    inkl insb jh jhd kath lat lt max med mind mio mrd o.g phil prof rd sog st str tel u.s.w v.a v.chr vgl z.b z.t z.zt
    zzgl zzt z d u v i o a ä
    """
)
_ORDINALS = frozenset(str(number) for number in range(1, 32))
"""Numbers that a full stop makes an ordinal; one before a capital is mostly that of a date, a place or a century."""

SENTENCES = SentenceWords(
    abbreviations=_MAY_END | _BEFORE_A_NUMBER | _OTHERS | _ORDINALS,
    before_a_number=_BEFORE_A_NUMBER,
    may_end=_MAY_END | _ORDINALS,
    openers=listed(
        """
        aber alle als am an auch auf aus bei beide bis da dabei dafür dagegen damit danach daneben dann daraufhin
        darin das dass davon dazu dem den denn dennoch der deren des deshalb deswegen die dies diese dieser dieses
        doch dort drei durch ein eine einem einen einer eines einige er es etwa falls für gegen gestern hier heute
        ich ihr ihre im in insgesamt ist ja jede jeder jedoch kein keine laut man mehr mehrere mit morgen nach
        nachdem neben nicht nichts niemand noch nun nur ob obwohl oder ohne rund schon sechs sei seit seine seitdem
        sie sieben so sobald sogar sollte somit sowie später trotz über um und unter viele vier von vor wann war
        warum was weder wegen weil weitere wenige weniger wenn wer wie wir wo wurde zu zudem zuletzt zum zunächst
        zur zuvor zwar zwei zwischen zwölf
        """
    ),
)
