# Needs Python 3.11 or later and make; everything else is set up in .venv from hashed requirement files.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

# What is compiled is kept: the tests start Python many times.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: report test test-quick test-all test-covered test-long test-browser lint types layers requirements requirements-check docs \
  fuzz scoreboard outside cost clean

report: $(VENV)/.tools  ## check the corpus, write build/report.html, print the result
	mkdir -p build
	$(BIN)/onrecord report --output build/report.html

test: $(VENV)/.tools lint layers requirements-check  ## what every change must pass, in two minutes: checks, quick tests, the gate
	@$(MAKE) --no-print-directory -j2 types test-quick

test-quick: $(VENV)/.tools  ## the tests and the gate without what is marked slow; Hypothesis looks briefly
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not slow"

test-all: $(VENV)/.tools  ## all that is tested, in a quarter of an hour: every test, coverage, the site, a real browser
	@$(MAKE) --no-print-directory test-covered
	@$(MAKE) --no-print-directory test-long
	@$(MAKE) --no-print-directory docs
	@$(MAKE) --no-print-directory test-browser

test-covered: $(VENV)/.tools  ## every test and the gate; fails below 95% of branches
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n auto --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

test-long: $(VENV)/.tools  ## the tests in which Hypothesis looks for a counterexample, with its big budget
	$(BIN)/python -m pytest -n auto --dist worksteal -m hypothesis --hypothesis-profile=big

lint: $(VENV)/.tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.tools
	$(BIN)/mypy

layers: $(VENV)/.tools
	$(BIN)/lint-imports

requirements-check: $(VENV)/.tools  ## do the requirement files hold what pyproject.toml asks for?
	$(BIN)/python -m pip check
	$(BIN)/python requirements/check.py

requirements:  ## write the requirement files anew from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 \
	  pyproject.toml requirements/build.in --extra test --output-file requirements/test.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 \
	  requirements/docs.in --constraint requirements/test.txt --output-file requirements/docs.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 \
	  requirements/browser.in --constraint requirements/test.txt --output-file requirements/browser.txt

test-browser: $(VENV)/.tools requirements/browser.txt  ## the HTML report in a real browser
	command -v chromium >/dev/null || (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation fonts-dejavu-core)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/browser.txt
	ONRECORD_CHROMIUM=$$(command -v chromium) $(BIN)/python -m pytest tests/browser -n auto --dist worksteal

fuzz: $(VENV)/.tools  ## the fuzz tests with fresh seeds for FUZZ_MINUTES (60)
	$(BIN)/python benchmarks/fuzz.py

scoreboard: $(VENV)/.tools  ## ours and the peers on the hand-written quotations; writes docs/explanation/scoreboard.md
	$(BIN)/python benchmarks/scoreboard.py

OUTSIDE ?= ../shared/outside
outside: $(VENV)/.tools  ## how often the gate is wrong on the texts of OUTSIDE, a folder; writes docs/explanation/outside.md
	$(BIN)/python benchmarks/outside.py $(OUTSIDE)

cost: $(VENV)/.tools  ## what the whole check costs a claim, and the start-up
	$(BIN)/python benchmarks/check_cost.py

docs: $(VENV)/.tools requirements/docs.txt  ## build the site into site/, every warning an error
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/docs.txt
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

clean:
	rm -rf $(VENV) build dist site .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis

# Made anew when the requirements or the project's own metadata change.
$(VENV)/.tools: requirements/test.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@
