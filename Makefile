# make           all files of all decks, into build/
# make cards     these products of all decks; likewise posters, booklet, handout
# make test      everything that must hold before a change is taken in
# make lint      of that, what reads the code; likewise suite, the tests
# make golden    accept what the tests see now as their references
# make look      build/look/index.html: pictures of before and after, and what differs
# make pictures  the pictures in README.md and OHJE.md, drawn anew
# make bench     how fast it is
# make lock      newest versions of all packages into requirements.lock and requirements-dev.lock
# make clean     remove what make has made

PYTHON ?= python3
RUN = .venv/bin/python
# The lock files name every package; modules are compiled when they are first imported, which most never are
INSTALL = $(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes -r
COMPILE = CUSTOM_COMPILE_COMMAND="make lock" $(RUN) -m piptools compile --quiet --upgrade --generate-hashes --strip-extras --no-annotate \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links pyproject.toml

# Tests start hundreds of short processes, which would each compile all modules anew
unexport PYTHONDONTWRITEBYTECODE

.PHONY: all cards posters booklet handout test lint suite golden look pictures bench lock clean

all: .venv/installed
	$(RUN) make_cards.py build

cards: .venv/installed
	$(RUN) make_cards.py build cards cards-pocket cards-sheets cards-pocket-sheets

posters handout: .venv/installed
	$(RUN) make_cards.py build $@

booklet: .venv/installed
	$(RUN) make_cards.py build booklet booklet-sheets

test: .venv/installed-dev
	$(MAKE) --jobs=2 --no-print-directory lint suite
	$(RUN) -m pytest tests/test_bench_guard.py

lint: .venv/installed-dev
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	.venv/bin/lint-imports --no-logo
	$(RUN) -m mypy

suite: .venv/installed-dev
	$(RUN) -m pytest -n auto --dist loadfile --no-loadscope-reorder -m "not alone"

golden: .venv/installed-dev
	UPDATE_GOLDEN=1 $(RUN) -m pytest -n auto -m "not alone"

look: .venv/installed-dev
	$(RUN) tests/look.py

pictures: .venv/installed-dev
	$(RUN) docs/pictures.py

bench: .venv/installed-dev
	$(RUN) bench/run.py

lock: .venv/installed-dev
	$(RUN) -m pip install --quiet pip-tools
	$(COMPILE) -o requirements.lock
	$(COMPILE) --extra dev -o requirements-dev.lock

clean:
	rm -rf build .venv .*_cache .hypothesis

# The virtual environment is made anew only when the lock files change

.venv/made:
	$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: requirements.lock .venv/made
	$(INSTALL) requirements.lock
	@touch $@

.venv/installed-dev: requirements-dev.lock .venv/made
	$(INSTALL) requirements-dev.lock
	@touch $@ .venv/installed
