"""Summaries: extractive, verbatim, cited; pure functions of the articles of a thread.

documents.py    articles read into sentences        concepts.py   how likely a word belongs in a summary
candidates.py   what may be shown                   features.py   how a candidate looks, in numbers
salience.py     what a thread is about              gain.py       what a point adds to others
selection.py    the lead, chosen as a whole         keypoints.py  the points, without repetition
timeline.py     what happened when                  quotes.py     who said what
figures.py      numbers that do not agree           news.py       what is new to the reader
background.py   sections of a background piece      weights.py    fitted numbers
titles.py       how near a lead comes to a headline
"""

from newsdesk.summary.background import background
from newsdesk.summary.summarise import lead, summarise

__all__ = ["background", "lead", "summarise"]
