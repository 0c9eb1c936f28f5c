"""Summaries: extractive, verbatim, cited; pure functions of the articles of a thread.

documents.py    articles read into sentences        salience.py   what a thread is about
candidates.py   what may be shown                   keypoints.py  the points, without repetition
timeline.py     what happened when                  quotes.py     who said what
news.py         what is new to the reader
"""

from newsdesk.summary.summarise import summarise

__all__ = ["summarise"]
