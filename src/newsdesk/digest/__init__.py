"""Threads written out as Markdown that a colleague can check line by line.

words.py         the digest's own words, dates in words
escape.py        hostile text made inert, and read back
front.py         the front matter
naming.py        file names
page.py          what the sections share
sections.py      lead, news, key points, timeline, quotes, figures, corrections
background.py    the same as a background piece
sources.py       who was first, all articles with their copies, what each rests on
footnotes.py     the proofs, written and read
claims.py        what a digest says, held against its proofs
notes.py         what a person wrote, kept
write.py         a digest as a whole
bibliography.py  CSL-JSON
"""

from newsdesk.digest.bibliography import bibliography
from newsdesk.digest.claims import AlteredClaim, altered_claims
from newsdesk.digest.escape import address
from newsdesk.digest.footnotes import Footnote, read_footnotes
from newsdesk.digest.naming import file_name, file_names
from newsdesk.digest.notes import keep_notes
from newsdesk.digest.write import DigestPart, write_digest, write_digests

__all__ = [
    "AlteredClaim",
    "DigestPart",
    "Footnote",
    "address",
    "altered_claims",
    "bibliography",
    "file_name",
    "file_names",
    "keep_notes",
    "read_footnotes",
    "write_digest",
    "write_digests",
]
