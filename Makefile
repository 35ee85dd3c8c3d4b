# All targets work from nothing: Python 3.11 to 3.13, make and a C++ compiler are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.hwgen-ready

.PHONY: all demo test test-all lint bench rtl-out docs clean
all: test

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "hwgen needs Python 3.11 or newer: make PYTHON=python3.11" >&2; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	    --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: $(READY)
	$(BIN)/hwgen demo -o out/demo

test: $(READY)
	$(BIN)/pytest -q -n 2 --dist worksteal -m "not slow"

test-all: $(READY)
	$(BIN)/pytest -q -n 2 --dist worksteal

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python benchmarks/bench_blocks.py
	$(BIN)/python benchmarks/bench_formats.py

# One small configuration of each block, and the demo's accelerator.
rtl-out: $(READY)
	rm -f rtl_out/*
	set -e; for design in $$($(BIN)/hwgen list --names | grep ':small$$'); do \
	    $(BIN)/hwgen emit $$design -o rtl_out; done
	$(BIN)/hwgen compile digits -o rtl_out

docs: $(READY)
	$(BIN)/python docs/draw_architecture.py
	$(BIN)/python docs/draw_systolic.py

clean:
	rm -rf $(VENV) build dist out *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis
