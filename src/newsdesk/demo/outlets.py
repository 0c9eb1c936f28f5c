"""The invented outlets of the demo, each with an address, a feed format and a way of writing its pages."""

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.demo.samples import Sample

__all__ = ["OUTLETS", "FeedKind", "Outlet", "outlet_of"]


class FeedKind(StrEnum):
    """The format of an outlet's feed."""

    RSS = "rss"
    RDF = "rdf"
    ATOM = "atom"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Outlet:
    """An invented outlet: its pages' charset and form of address, its feed's path and format.

    `path` is a `str.format` pattern over slug, section and date; `tracking` is what its feed hangs on
    each address (the page names the plain one as canonical); `gzip` says that its pages come compressed.
    """

    key: str
    name: str
    host: str
    language: str
    path: str
    feed_path: str
    feed_kind: FeedKind
    charset: str = "utf-8"
    tracking: str = ""
    gzip: bool = False

    @property
    def home(self) -> str:
        """The address of its front page."""
        return f"https://{self.host}/"

    @property
    def feed_url(self) -> str:
        """The address of its feed."""
        return f"https://{self.host}{self.feed_path}"

    def url(self, sample: Sample) -> str:
        """Return the canonical address of one of its articles."""
        section = sample.section.lower().replace(" ", "-").replace("&", "und")
        return f"https://{self.host}" + self.path.format(
            slug=sample.slug, section=section, date=sample.published
        )

    def entry_url(self, sample: Sample) -> str:
        """Return the address under which its feed lists an article."""
        return self.url(sample) + self.tracking


OUTLETS = (
    Outlet(
        key="abendkurier",
        name="Abendkurier",
        host="www.abendkurier.example",
        language="de",
        path="/{section}/{slug}-{date:%Y%m%d}.html",
        feed_path="/feed/alle.xml",
        feed_kind=FeedKind.RSS,
    ),
    Outlet(
        key="tageblatt",
        name="Lenner Tageblatt",
        host="www.lenner-tageblatt.example",
        language="de",
        path="/archiv/artikel.php?artikel={slug}",
        feed_path="/export/nachrichten.rdf",
        feed_kind=FeedKind.RDF,
        charset="iso-8859-1",
    ),
    Outlet(
        key="taktgeber",
        name="Taktgeber",
        host="taktgeber.example",
        language="de",
        path="/{date:%Y}/{date:%m}/{slug}/",
        feed_path="/feed/atom/",
        feed_kind=FeedKind.ATOM,
    ),
    Outlet(
        key="ledger",
        name="The Harbour Ledger",
        host="www.harbourledger.example",
        language="en",
        path="/news/{date:%Y/%m/%d}/{slug}",
        feed_path="/rss",
        feed_kind=FeedKind.RSS,
        gzip=True,
    ),
    Outlet(
        key="meridian",
        name="Meridian Wire",
        host="meridianwire.example",
        language="en",
        path="/story/{slug}",
        feed_path="/feeds/top.json",
        feed_kind=FeedKind.JSON,
        tracking="?utm_source=feed&utm_medium=json",
    ),
)

_BY_KEY = {outlet.key: outlet for outlet in OUTLETS}


def outlet_of(sample: Sample) -> Outlet:
    """Return the outlet of a sample; KeyError where its key is none of ours."""
    return _BY_KEY[sample.outlet]
