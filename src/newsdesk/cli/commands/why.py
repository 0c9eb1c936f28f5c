"""newsdesk why: why an article stands in its thread."""

import argparse

from newsdesk.cli.commands.base import Command, headline, json_option
from newsdesk.cli.jsonform import why_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, article_id
from newsdesk.desk import Desk
from newsdesk.errors import NotFound
from newsdesk.model.stories import Decider

__all__ = ["COMMAND", "thread_title"]

_BY = {
    Decider.ARRIVAL: "put there when it came",
    Decider.OPENING: "began the thread when it came: no other was likely enough",
    Decider.SECOND_LOOK: "put there by a later look, when more was known",
    Decider.PERSON: "put there by you",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the article's number, as `show` names it")
    json_option(parser)


def thread_title(desk: Desk, thread: int | None) -> str:
    """Return a thread's title, "" for none and for one that has gone."""
    try:
        return desk.thread(thread).line.title if thread is not None else ""
    except NotFound:
        return ""


def _execute(session: Session) -> int:
    number = article_id(session.words.article)
    why = session.desk.why(number)
    runner_up = thread_title(session.desk, why.runner_up)
    if session.output.as_json:
        session.output.json({"article": number, **why_json(why, runner_up)})
        return Exit.DONE
    rows = [f"article {number}: {headline(session.desk.article(number).title)}", _BY[why.by]]
    if why.by in (Decider.ARRIVAL, Decider.SECOND_LOOK):
        rows.append(f"how likely it belongs here: {why.score:.0%}")
    if why.runner_up is not None and why.runner_up_score is not None:
        named = f" “{runner_up}”" if runner_up else ""
        rows.append(f"next best: thread {why.runner_up}{named} with {why.runner_up_score:.0%}")
    if why.names:
        rows.append(f"names shared with the others here: {', '.join(why.names)}")
    if why.terms:
        rows.append(f"words shared with the others here: {', '.join(why.terms)}")
    if why.days is not None:
        rows.append(f"days to the nearest other article here: {why.days:.1f}")
    session.output.text("\n".join(rows))
    return Exit.DONE


COMMAND = Command("why", "say why an article stands in its thread", _arguments, _execute)
