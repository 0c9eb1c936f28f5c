import gc

from newsdesk.tui.collector import Rest, quiet_collector


def test_the_collectors_settings_are_put_back() -> None:
    before = gc.get_threshold()
    with quiet_collector():
        assert gc.get_threshold()[2] > before[2]
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_everything_is_collected_once_in_each_pause() -> None:
    rest = Rest(seconds=0)
    assert [rest.look(), rest.look()] == [True, False]
    rest.touch()
    assert rest.look()
    assert not Rest(seconds=3600).look()
