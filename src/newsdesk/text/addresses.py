"""Web addresses: the tidy form that is shown and asked, and the key by which two are the same page."""

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

__all__ = ["host", "identity", "normalise", "same_site"]

# parameters that name the way to a page and never the page
_TRACKING = re.compile(
    r"(?:utm_\w+|at_(?:medium|campaign|custom\d|link_\w+)|wt_mc\w*|wt_zmc|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid"
    r"|yclid|igshid|mc_[ce]id|xtor|cmpid|ns_(?:mchannel|source|campaign|linkname|fee)|smid|ocid|ftag|ito|icid"
    r"|_hsenc|_hsmi|vero_id|twclid|ttclid|wbraid|gbraid|srsltid|traffic_source|intcmp|sh_kit|guccounter"
    r"|guce_referrer\w*)",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"[\t\r\n]")
_WHITE = re.compile(r"\s|[\x00-\x20\x7f]")
_PORTS = {"http": 80, "https": 443}


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port  # a port that is no number raises only when it is asked for
    except ValueError:
        return None
    return parts


def host(url: str) -> str:
    """Return the host in lower case, or "" where there is none."""
    parts = _split(url)
    return ((parts.hostname or "") if parts else "").rstrip(".")


def normalise(url: str) -> str:
    """Return the address without credentials, fragment, default port and tracking parameters.

    What is no http(s) address comes back with its white space quoted and otherwise as it is.
    """
    url = _WHITE.sub(lambda found: quote(found[0]), _BREAKS.sub("", url.strip()))
    parts = _split(url)
    if parts is None or parts.scheme.lower() not in _PORTS or not parts.hostname:
        return url
    scheme = parts.scheme.lower()
    name = host(url)
    name = f"[{name}]" if ":" in name else name
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[scheme] else ""
    kept = "&".join(
        pair for pair in parts.query.split("&") if pair and not _TRACKING.fullmatch(pair.split("=")[0])
    )
    return urlunsplit((scheme, name + port, parts.path or "/", kept, ""))


def identity(url: str) -> str:
    """Return the key by which two addresses are one page: no scheme, no `www.`, no slash at the end."""
    tidy = normalise(url)
    scheme, separator, rest = tidy.partition("://")
    if not separator or scheme not in _PORTS:
        return tidy
    path, mark, query = rest.partition("?")
    return path.removeprefix("www.").rstrip("/") + mark + query


def same_site(one: str, other: str) -> bool:
    """Return whether one host is the other or stands below it, `www.` and `feeds.` in front set aside."""
    a, b = (re.sub(r"^(?:www|feeds?|rss|amp|m)\.", "", host(url)) for url in (one, other))
    return bool(a and b) and (a == b or a.endswith("." + b) or b.endswith("." + a))
