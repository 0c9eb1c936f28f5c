"""Which IP addresses belong to the reader's own machine or network, and not to the web."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

__all__ = ["is_private"]

# IPv4 addresses that ipaddress calls global though no web server lives there:
# 6to4 relays (RFC 7526), AS112 (RFC 7535) and AMT (RFC 7450) anycast
_ODD_V4 = tuple(IPv4Network(net) for net in ("192.88.99.0/24", "192.31.196.0/24", "192.52.193.0/24"))
# the only IPv6 space that is given out for the public (RFC 4291 §2.4, IANA unicast assignments)
_PUBLIC_V6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_ODD_V6 = tuple(IPv6Network(net) for net in ("2001::/23", "2001:db8::/32", "3fff::/20"))


def is_private(address: str) -> bool:
    """Say whether an IP address is anything but a public unicast host; what is no IP address is private.

    After the IANA special-purpose address registries (RFC 6890). An IPv6 address that carries an IPv4
    one (mapped, NAT64, 6to4) is judged by the one it carries.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return True
    if isinstance(ip, IPv4Address):
        return _private_v4(ip)
    carried = _carried(ip)
    if carried is not None:
        return _private_v4(carried)
    return ip not in _PUBLIC_V6 or not ip.is_global or any(ip in net for net in _ODD_V6)


def _private_v4(ip: IPv4Address) -> bool:
    # is_global is False for private, loopback, link-local, shared (100.64.0.0/10) and reserved ranges
    return not ip.is_global or ip.is_multicast or ip.is_reserved or any(ip in net for net in _ODD_V4)


def _carried(ip: IPv6Address) -> IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.sixtofour
