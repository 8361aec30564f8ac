"""The hosts that the tests share. One that does not start makes its tests fail, with the end of its log."""

import pytest

from hosts import HOSTS, build_site


@pytest.fixture(scope='session')
def site(tmp_path_factory):
    return build_site(tmp_path_factory.mktemp('hosts') / 'site')


@pytest.fixture(scope='session', params=HOSTS, ids=lambda kind: kind.name)
def host(request, site):
    host = request.param(site).start()
    yield host
    host.stop()
