from newsdesk.tui.collector import Rest


def test_everything_is_collected_once_in_each_pause() -> None:
    rest = Rest(seconds=0)
    assert [rest.look(), rest.look()] == [True, False]
    rest.touch()
    assert rest.look()
    assert not Rest(seconds=3600).look()
