"""The two looks of newsdesk and how a name from the settings finds one."""

from collections.abc import Container

from textual.theme import Theme

__all__ = ["DARK", "LIGHT", "THEMES", "defaults", "named"]

DARK = Theme(
    name="newsdesk-dark",
    primary="#7fb4d9",
    secondary="#9bb3c4",
    accent="#e0b25c",
    warning="#e0b25c",
    error="#ea8a7e",
    success="#8fc79a",
    foreground="#e2e4e8",
    background="#14171c",
    surface="#1a1e25",
    panel="#232933",
    dark=True,
    variables={
        "quiet": "#9aa5b1",
        "rule": "#3a4350",
        "cursor-row": "#26374a",
        "cited-back": "#5a4a1c",
        "cited-text": "#fff3d0",
        "match-back": "#e0b25c",
        "match-text": "#14171c",
    },
)
"""Light text on a dark, slightly blue ground."""

LIGHT = Theme(
    name="newsdesk-light",
    primary="#1f5f8b",
    secondary="#44596b",
    accent="#8a5a00",
    warning="#8a5a00",
    error="#a8281c",
    success="#23692f",
    foreground="#1b1e23",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e8e5de",
    dark=False,
    variables={
        "quiet": "#59626d",
        "rule": "#bdb8ad",
        "cursor-row": "#d7e6f2",
        "cited-back": "#ffe9a8",
        "cited-text": "#1b1e23",
        "match-back": "#8a5a00",
        "match-text": "#ffffff",
    },
)
"""Dark text on paper."""

THEMES = (DARK, LIGHT)


def defaults(dark: bool) -> dict[str, str]:
    """Return newsdesk's own colours for a theme that does not name them."""
    return dict((DARK if dark else LIGHT).variables)


def named(name: str, known: Container[str]) -> str | None:
    """Return the theme that the settings mean: `dark`, `light`, a Textual theme's name, or None."""
    wanted = {"": DARK.name, "dark": DARK.name, "light": LIGHT.name}.get(name, name)
    return wanted if wanted in known else None
