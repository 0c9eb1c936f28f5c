"""newsdesk why: why an article stands in its thread."""

import argparse

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.jsonform import why_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, article_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the article's number, as `show` names it")
    json_option(parser)


def _execute(session: Session) -> int:
    number = article_id(session.words.article)
    why = session.desk.why(number)
    if session.output.as_json:
        session.output.json({"article": number, **why_json(why)})
        return Exit.DONE
    rows = [f"score {why.score:.2f}"]
    if why.runner_up is not None and why.runner_up_score is not None:
        rows.append(f"next best: thread {why.runner_up} with {why.runner_up_score:.2f}")
    if why.names:
        rows.append(f"shared names: {', '.join(why.names)}")
    if why.terms:
        rows.append(f"shared words: {', '.join(why.terms)}")
    if why.days is not None:
        rows.append(f"days between: {why.days:.1f}")
    session.output.text("\n".join(rows))
    return Exit.DONE


COMMAND = Command("why", "say why an article stands in its thread", _arguments, _execute)
