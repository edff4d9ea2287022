"""German: words beside a name."""

from onrecord.reading.language import NameWords, listed
from onrecord.reading.languages.de.sentences import SENTENCES
from onrecord.reading.languages.de.words import MONTHS, SHORT_MONTHS, WEEKDAYS

__all__ = ["NAMES"]

NAMES = NameWords(
    titles=listed(
        """
        abgeordnete abgeordneter admiral außenminister außenministerin botschafter botschafterin bundeskanzler
        bundeskanzlerin bundespräsident bundespräsidentin bürgermeister bürgermeisterin chef chefin direktor
        direktorin dr finanzminister finanzministerin frau general generalsekretär generalsekretärin herr
        innenminister innenministerin justizminister justizministerin kanzler kanzlerin könig königin leutnant major
        minister ministerin ministerpräsident ministerpräsidentin oberbürgermeister oberbürgermeisterin oberst papst
        parteichef parteichefin premier premierminister premierministerin prinz prinzessin prof professor
        professorin präsident präsidentin richter richterin senator senatorin sprecher sprecherin staatschef
        staatspräsident vizepräsident vizepräsidentin verteidigungsminister verteidigungsministerin vorsitzende
        vorsitzender
        """
    ),
    calendar=frozenset((*MONTHS, *SHORT_MONTHS, *WEEKDAYS, "jänner", "sonnabend")),
    openers=SENTENCES.openers,
)
"""All of it."""
