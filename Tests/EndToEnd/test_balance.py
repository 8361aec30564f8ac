"""The short form of `make balance`."""

from balance import Balance


def test_books_balance_after_faults_and_kills(tmp_path):
    counts = Balance(tmp_path, orders=60, seed=7, buyers=4, kill_seconds=0.4).run()
    for what in ('paid', 'paid on our page', 'changed to the other page', 'functions killed', 'runners killed',
                 'troubles of the provider'):
        assert counts.get(what), f'{what} never happened: {counts}'


def test_a_minute_of_kills_leaves_the_store_in_order(tmp_path):
    """`make kill` does the same for five minutes."""
    counts = Balance(tmp_path, orders=0, seed=11, buyers=2, kill_seconds=1.0, seconds=60).run()
    assert counts['functions killed'] > 20 and counts['runners killed'] > 5, counts
    assert counts['paid'] > 50, counts
