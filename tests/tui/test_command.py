from collections import Counter
from collections.abc import Sequence
from typing import Any

from newsdesk.config.paths import bundled_config
from newsdesk.config.reading import read_config
from newsdesk.tui.command import Command, Pane, remap, shown_keys
from newsdesk.tui.commands import COMMANDS


def _keys(commands: Sequence[Command[Any]], name: str) -> str:
    return {command.id: command.keys for command in commands}[name]


def test_every_command_has_its_own_id_and_no_key_is_given_twice() -> None:
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    keys = Counter(key for command in COMMANDS for key in command.keys.split(",") if key)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_says_in_a_sentence_what_it_does() -> None:
    assert [c.id for c in COMMANDS if not c.help.endswith((".", "?")) or len(c.help) > 64] == []


def test_the_keys_that_readers_know_are_there() -> None:
    shown = {key for command in COMMANDS for key in shown_keys(command).split()}
    expected = (
        "j k ↓ ↑ g G ^d ^u Space Enter Esc q Tab S-Tab n p [ ] / o O r u A f e E y m x t w z"
        " 1 2 3 4 5 ^o ? F1 : ^p"
    )
    assert set(expected.split()) - shown == set()


def test_a_readers_keys_replace_those_of_the_table() -> None:
    commands, warnings = remap(COMMANDS, [("star", "s, S"), ("search", "?"), ("help", "f1")])
    assert warnings == ()
    assert _keys(commands, "star") == "s,S"
    assert _keys(commands, "search") == "question_mark"


def test_the_keys_that_feeds_toml_shows_by_example_can_be_taken_over() -> None:
    _, section = bundled_config().read_text(encoding="utf-8").split("# [keys]\n")
    examples = "".join(row.removeprefix("# ") for row in section.split("\n\n")[0].splitlines(keepends=True))
    keys = read_config("feeds.toml", f"[keys]\n{examples}").keys
    commands, warnings = remap(COMMANDS, keys)
    assert warnings == ()
    assert [name for name, value in keys if _keys(commands, name) != value] == []


def test_two_commands_can_swap_their_keys() -> None:
    commands, warnings = remap(COMMANDS, [("star", "u"), ("read", "f")])
    assert warnings == ()
    assert (_keys(commands, "star"), _keys(commands, "read")) == ("u", "f")


def test_an_unknown_command_and_a_taken_key_are_told_and_change_nothing() -> None:
    commands, warnings = remap(COMMANDS, [("fly", "s"), ("star", "r"), ("merge", " ")])
    assert commands == COMMANDS
    assert warnings == (
        "keys: there is no command 'fly'; the help shows their names",
        "keys: merge has no key",
        "keys: star cannot have r, which is for refresh",
    )


def test_every_pane_has_commands_for_the_footer() -> None:
    for pane in Pane:
        assert [c.label for c in COMMANDS if c.label and pane in c.panes & c.footer][-1] == "help"
