"""The short form of `make balance`."""

from balance import Balance


def test_books_balance_after_faults_and_kills(tmp_path):
    counts = Balance(tmp_path, orders=40, seed=7, buyers=6, kill_seconds=1.2).run()
    for what in ('paid', 'functions killed', 'runners killed', 'troubles of the provider'):
        assert counts.get(what), f'{what} never happened: {counts}'
