import gc

import pytest

from newsdesk.desk.collecting import NEVER, quiet_collector


@pytest.mark.parametrize("everything", [200, NEVER])
def test_the_collectors_settings_are_put_back(everything: int) -> None:
    before = gc.get_threshold()
    with quiet_collector(everything):
        assert gc.get_threshold()[2] == everything
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
