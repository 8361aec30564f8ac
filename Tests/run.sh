#!/usr/bin/env bash
# Runs every test: the Swift ones, then those that drive the built programs from outside. `make test` installs what they
# need and calls this.
set -euo pipefail
cd "$(dirname "$0")/.."

swift=${SWIFT:-swift}
export BILTEN_TEST_PYTHON="$PWD/.build/venv/bin/python"
export BILTEN_BIN="$PWD/.build/debug"

# Ceph takes a while to start, so one serves all tests, and it starts while they are built.
ceph=$(mktemp)
"$BILTEN_TEST_PYTHON" Tests/Peers/rgw_peer.py 0 >"$ceph" &
ceph_pid=$!
trap 'kill "$ceph_pid" 2>/dev/null || true; wait "$ceph_pid" || true; rm -f "$ceph"' EXIT

# One build serves all: the programs that the tests start are the ones that were just compiled.
"$swift" build --build-tests --quiet
for _ in $(seq 1200); do
  grep -q '^ready' "$ceph" && break
  kill -0 "$ceph_pid"
  sleep 0.1
done
BILTEN_TEST_RADOSGW="http://127.0.0.1:$(sed -n 's/^ready //p' "$ceph")"
export BILTEN_TEST_RADOSGW

"$swift" test --skip-build
"$BILTEN_TEST_PYTHON" -m pytest -q Tests/EndToEnd
"$BILTEN_TEST_PYTHON" -m pytest -q Tests/Hosts
