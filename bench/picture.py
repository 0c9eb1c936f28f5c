"""The README's picture: the demo's desk, opened on the story of the ouster and return, as an SVG.

    uv run python bench/picture.py [FILE.svg]

Everything on it went through the program: the sample web is fetched, extracted, threaded and summarised.
"""

import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.desk import Desk
from newsdesk.tui import NewsdeskApp

MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
STORY = "OpenAI"


async def picture() -> str:
    """Fill the demo's desk, open the story, and return what the terminal shows at 120×40, as SVG."""
    with tempfile.TemporaryDirectory() as folder, Desk.demo(Path(folder), clock=lambda: MORNING) as desk:
        async for _ in desk.refresh():
            pass
        lines = desk.thread_lines()
        row = next(at for at, line in enumerate(lines) if STORY in line.title)
        app = NewsdeskApp(desk, now=lambda: MORNING)
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            await pilot.press(*"j" * row, "enter")
            async with asyncio.timeout(60):
                while not desk.thread(lines[row].id).articles[0].read:
                    await pilot.pause()
            await pilot.press("j", "j")
            await pilot.pause(1.0)
            return app.export_screenshot(title="newsdesk demo")


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("demo.svg")
    out.write_text(asyncio.run(picture()), encoding="utf-8")
