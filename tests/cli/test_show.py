"""What `show` says of a thread in plain text, beside what the other tests ask of its JSON."""

from pathlib import Path

from newsdesk.desk import Desk
from newsdesk.model import Config
from tests.summary.stories import DAM
from tests.summary.test_gains import DENIAL, LATER, NOTE
from tests.support.command import Commands
from tests.support.records import write_records


def test_show_tells_what_is_new_who_denies_what_and_what_was_corrected(
    newsdesk: Commands, tmp_path: Path
) -> None:
    assert newsdesk("import", write_records(tmp_path / "first.jsonl", DAM)).code == 0
    with Desk.open(newsdesk.data, Config(path="")) as desk:
        desk.mark_all_read()
    assert newsdesk("import", write_records(tmp_path / "later.jsonl", LATER)).code == 0
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    shown = newsdesk("show", thread["id"]).out
    parts = {part.split("\n", 1)[0]: part for part in shown.split("\n\n")}
    assert "New outlet: Outlet 4" in parts["New since you last looked"]
    assert DENIAL in parts["Who denies what"]
    assert NOTE in parts["Corrections"]
