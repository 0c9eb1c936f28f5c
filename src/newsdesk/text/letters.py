"""Letters of other scripts in plain Latin ones: each word is a letter and what it becomes.

Latin letters with strokes, Cyrillic, Greek and Arabic as newspapers in Latin script mostly write them.
"""

__all__ = ["LETTERS"]

_PAIRS = """
ßss æae œoe øo łl đd ðd þth ıi ħh аa бb вv гg ґg дd еe ёe єe жzh зz иi іi їi йi кk лl мm нn оo
пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia јj љlj њnj ћc ђd џdz αa βv γg δd εe ζz
ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo اa أa إi آa بb تt ثth جj حh خkh دd
ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh ةa وw ؤw يy ىa ئy ء پp چch ژzh گg کk یy
"""

LETTERS = {ord(pair[0]): pair[1:] for pair in _PAIRS.split()}
