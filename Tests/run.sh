#!/usr/bin/env bash
# Runs every test: the Swift ones, then those that drive the built programs from outside. `make test` installs what they
# need and calls this.
set -euo pipefail
cd "$(dirname "$0")/.."

swift=${SWIFT:-swift}
export BILTEN_TEST_PYTHON="$PWD/.build/venv/bin/python"
export BILTEN_BIN="$PWD/.build/debug"

# One build serves all: the programs that the tests start are the ones that were just compiled.
"$swift" build --build-tests --quiet
"$swift" test --skip-build
"$BILTEN_TEST_PYTHON" -m pytest -q Tests/EndToEnd
"$BILTEN_TEST_PYTHON" -m pytest -q Tests/Hosts
