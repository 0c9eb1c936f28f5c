"""A small press of its own on the local server: feeds and pages of invented outlets."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from tests.support.server import WebServer

__all__ = ["FLOOD", "STRIKE", "Story", "page", "publish", "rss"]


@dataclass(frozen=True, slots=True)
class Story:
    """An article of an invented outlet."""

    path: str
    title: str
    published: str  # as RSS writes it
    paragraphs: Sequence[str]


FLOOD = (
    Story(
        "/flood-1",
        "Dam at Lake Orrin gives way, Marwick under water",
        "Mon, 02 Nov 2026 08:00:00 GMT",
        (
            (
                "The dam at Lake Orrin gave way on Sunday night and flooded the small town of Marwick. "
                "About 400 residents were brought to safety, the county said on Monday morning."
            ),
            (
                "Engineers had warned of cracks in the Orrin dam since the spring. The operator Tarn Power "
                "rejected the warnings in June and called the structure sound."
            ),
            (
                "Rescue teams from three counties searched the lower streets of Marwick by boat. "
                "The railway line along the river Orr remains closed until further notice."
            ),
        ),
    ),
    Story(
        "/flood-2",
        "Marwick flood: Tarn Power knew of cracks in Orrin dam",
        "Tue, 03 Nov 2026 09:30:00 GMT",
        (
            (
                "Tarn Power was told of cracks in the Orrin dam five months before it broke, papers "
                "of the county show. The flood destroyed 120 houses in Marwick on Sunday night."
            ),
            (
                "An inspector noted three cracks at the northern flank of the dam on 4 June 2026. The "
                "operator replied that repairs were planned for the following year."
            ),
            (
                "The public prosecutor opened an inquiry into the company on Tuesday. Residents of Marwick "
                "gathered in front of the town hall and demanded that the board of Tarn Power resign."
            ),
        ),
    ),
)

STRIKE = (
    Story(
        "/strike-1",
        "Harbour pilots of Port Selby vote for strike",
        "Tue, 03 Nov 2026 12:00:00 GMT",
        (
            (
                "The harbour pilots of Port Selby have voted for a strike over night shifts and pay. The "
                "ballot ended with 82 percent in favour, the pilots' union announced on Tuesday."
            ),
            (
                "Without pilots no container ship may enter the harbour. Shipping companies expect losses of "
                "several million crowns a day if the walkout begins on Friday as planned."
            ),
            (
                "The port authority of Selby offered new talks, but named no date. The last strike "
                "of the pilots took place nine years ago and lasted for four days."
            ),
        ),
    ),
)


def page(story: Story, outlet: str = "The Marwick Courier") -> str:
    """Return a story as a web page with the usual furniture around it."""
    body = "\n".join(f"<p>{escape(text)}</p>" for text in story.paragraphs)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(story.title)}</title>
<meta property="og:site_name" content="{outlet}"><meta property="og:title" content="{escape(story.title)}">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/login">Sign in</a></nav>
<article><h1>{escape(story.title)}</h1><p class="byline">By Ada Quill</p>
{body}
</article><footer>Imprint. Subscribe to our newsletter!</footer></body></html>"""


def rss(title: str, links: Sequence[tuple[Story, str]]) -> str:
    """Return an RSS 2.0 feed of these stories at these addresses."""
    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>{escape(url)}</link><guid>{escape(url)}</guid>"
        f"<pubDate>{story.published}</pubDate><description>{escape(story.title)}</description></item>"
        for story, url in links
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title><link>http://courier.example/</link>"
        f"<description>News</description><language>en</language>{items}</channel></rss>"
    )


def publish(
    server: WebServer, feed: str, stories: Sequence[Story], outlet: str = "The Marwick Courier"
) -> str:
    """Put stories and a feed of them on the server and return the feed's address."""
    for story in stories:
        server.page(story.path, page(story, outlet))
    listing = rss(outlet, [(story, server.url(story.path)) for story in stories])
    return server.page(feed, listing, content_type="application/rss+xml", etag=f'"{len(stories)}"')
