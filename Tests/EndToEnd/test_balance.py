"""The short form of `make balance`."""

from balance import Balance


def test_books_balance_after_faults_and_kills(tmp_path):
    counts = Balance(tmp_path, orders=60, seed=7, buyers=4, kill_seconds=0.4).run()
    for what in ('paid', 'paid on our page', 'changed to the other page', 'functions killed', 'runners killed',
                 'troubles of the provider'):
        assert counts.get(what), f'{what} never happened: {counts}'
