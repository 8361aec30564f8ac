"""Waiting with a deadline."""

import time


def wait_for(what, seconds, attempt, pause=0.1):
    """Calls `attempt` until it returns something true, and returns that.

    AssertionError, saying `what` was waited for, when the time is over. An answer of None or False means "not yet";
    exceptions go through.
    """
    deadline = time.monotonic() + seconds
    while True:
        found = attempt()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f'waited {seconds} s for {what}')
        time.sleep(pause)
