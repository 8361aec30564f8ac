"""A minute of what `make soak` does for ten."""

import random

from soak import Soak

SECONDS = 60


def test_a_minute_of_load_with_workers_dying(tmp_path):
    seed = random.SystemRandom().randrange(1 << 32)
    print(f'seed {seed}')
    soak = Soak(tmp_path, seed)
    soak.run(SECONDS)
    print(soak.report())
