# Everything runs in .venv, made from the locked requirements: only Python 3.11 and make are needed.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/ready

.PHONY: demo test lint bench lock picture clean

demo: $(READY)
	@$(BIN)/python examples/demo.py demo

test: lint
	$(BIN)/pytest

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	@for file in benchmarks/*.py; do $(BIN)/python $$file || exit 1; done

picture: demo
	$(BIN)/python docs/make_picture.py demo/view.html

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

# Needs uv; the lock names no registry, so that it serves whichever one pip is set up for.
lock:
	uv pip compile --quiet --all-extras --generate-hashes --only-binary :all: --prerelease if-necessary-or-explicit --python-version 3.11 \
	  --no-header --no-annotate --no-emit-index-url --output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv demo
