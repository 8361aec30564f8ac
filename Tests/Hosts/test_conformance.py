"""The table of cases, against every host."""

import json

import pytest

from cases import CASES, CONFORMANCE
from exchange import Request, exchange
from waiting import wait_for


@pytest.mark.parametrize('case', CASES, ids=lambda case: case.name)
def test_a_host_keeps_its_word(host, case):
    expected = case.for_host(host)
    try:
        answer = exchange(host.address, case.request)
    except OSError:
        assert expected.may_close, f'no answer\n{host.logs()[-3000:]}'
        assert host.listens()
        return
    shown = f'{answer.status} {answer.headers} {answer.body[:2000]!r}\n{host.logs()[-3000:]}'
    assert answer.status in expected.status, shown
    if callable(expected.body):
        assert expected.body(answer.body), shown
    elif expected.body is not None:
        assert answer.body == expected.body, shown
    for name, values in expected.headers.items():
        assert matches(answer.all(name) or None, values), (name, shown)
    if expected.json:
        found = json.loads(answer.body)
        for path, value in expected.json.items():
            assert matches(at(found, path), value), (path, value, shown)
    if expected.logged:
        wait_for(f'{expected.logged} in the log', 10, lambda: expected.logged in host.logs())
    if case.breaks:
        again = Request('GET', CONFORMANCE + 'echo')
        wait_for('an answer after that', 20, lambda: exchange(host.address, again).status == 200)


def at(found, path):
    """What stands at a path; None where nothing does. A sum joins texts."""
    if '+' in path:
        parent, _, names = path.rpartition('.')
        return ''.join(at(found, f'{parent}.{name}') or '' for name in names.split('+'))
    for name in path.split('.', 1):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def matches(found, expected):
    if expected is any:
        return bool(found)
    if expected is int:
        return found is not None and found.isdigit()
    if callable(expected):
        return expected(found)
    if isinstance(expected, list) and found is not None:
        return len(found) == len(expected) and all(matches(a, b) for a, b in zip(found, expected))
    return found == expected


def test_a_process_serves_one_request_or_many(host):
    """The two ways to run a function are really two."""
    request = Request('GET', CONFORMANCE + 'process')
    processes = {exchange(host.address, request).body for _ in range(12)}
    assert len(processes) <= 4 if host.is_warm else len(processes) == 12, processes
