"""The demo: sample articles of our own writing, served as if they were pages of the web.

articles/*.txt (source) -> samples -> markup, pages, feeds (bytes) -> web (URL -> headers, body)

Nothing here is prepared for threads or summaries: the desk fetches, extracts and groups these pages
as it does any others. Outlets and hosts are invented, and every page says that it is a sample.
"""

from newsdesk.demo.samples import Sample, samples
from newsdesk.demo.web import DemoWeb, demo_web

__all__ = ["DemoWeb", "Sample", "demo_web", "samples"]
