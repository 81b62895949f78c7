# TerraSeek: every target sets up what it needs. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

SYSTEM_PYTHON := /usr/bin/python3
ENGINE := .venv/bin/python
QGIS := .venv-qgis/bin/python
TRAIN := .venv-train/bin/python
# PyQGIS without a screen
OFFSCREEN := QT_QPA_PLATFORM=offscreen
ROOMS = $(foreach room,engine qgis_plugin training,$(if $(wildcard $(room)/*.py),-p terraseek.$(room)))
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' __init__.py)

.PHONY: help setup setup-train demo test lint format qgis train-default bench bench-gpu test-matrix test-full test-desktop package bundle translations lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

setup: ## install what is missing: QGIS from Debian, .venv (engine), .venv-qgis
	@scripts/setup.sh apt engine qgis

setup-train: ## the same and .venv-train (torch)
	@scripts/setup.sh apt engine qgis train

demo: setup ## index the demo scene, search it in ten languages, draw maps into demo/out/
	@$(ENGINE) scripts/demo.py
	@$(OFFSCREEN) $(QGIS) scripts/demo_map.py

test: setup-train lint ## all tests: engine, QGIS, training
	@$(SYSTEM_PYTHON) scripts/run_tests.py

lint: setup ## ruff and mypy
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@# mypy refuses a root whose folder is no identifier: check through a link with the package's name.
	@mkdir -p build/mypy && ln -sfn ../.. build/mypy/terraseek
	@cd build/mypy && ../../.venv/bin/mypy --config-file ../../pyproject.toml $(ROOMS)

format: setup ## let ruff put the code into shape
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format .

qgis: setup ## QGIS Desktop with the plugin and the demo scene, in a profile of its own
	@$(ENGINE) scripts/demo.py --copy-scene
	@$(SYSTEM_PYTHON) scripts/open_qgis.py demo/out/autzen_0p5m_utm10n.tif

train-default: setup-train ## make the default model package anew from DATA=folder (one and a half to two and a half hours)
	@test -n "$(DATA)$(TERRASEEK_DATA)" || { echo "Say where the data lie: make train-default DATA=folder (docs/training.md says what is in it)"; exit 1; }
	@$(TRAIN) -m terraseek.training.make_default --data "$(or $(DATA),$(TERRASEEK_DATA))"

bench: setup ## measure indexing, memory and exact search into docs/benchmarks (an idle machine, 12 minutes)
	@for what in indexing memory search; do echo "==> benchmarks/$$what.py"; $(ENGINE) "benchmarks/$$what.py" --out docs/benchmarks; done

bench-gpu: setup ## measure an NVIDIA GPU into docs/benchmarks (5 to 10 minutes)
	@$(ENGINE) benchmarks/gpu.py --out docs/benchmarks

test-matrix: ## the QGIS tests on Debian 13 as well (root, debootstrap; some minutes)
	@scripts/setup_matrix.sh trixie

test-full: setup-train ## xlm-roberta-base-ViT-B-32 at full size, random weights, end to end (12 GB of memory, minutes)
	@TERRASEEK_SLOW=1 HF_HUB_OFFLINE=1 $(TRAIN) -m pytest -q -s tests/training/test_full_size.py

test-desktop: setup ## QGIS Desktop under Xvfb: index, search, filter, save, reopen; pictures into docs/images
	@$(SYSTEM_PYTHON) tests/desktop/run_desktop.py

package: ## the plugin as dist/terraseek-VERSION.zip, from the last commit
	@mkdir -p dist
	@git archive --format=zip --prefix=terraseek/ -o "dist/terraseek-$(VERSION).zip" HEAD
	@ls -l "dist/terraseek-$(VERSION).zip"

bundle: setup ## engine wheels + default model for a machine without network: dist/terraseek-engine-*.zip
	@$(ENGINE) scripts/make_bundle.py

translations: ## collect the texts of the plugin into qgis_plugin/i18n/*.ts, compile the .qm
	@$(SYSTEM_PYTHON) scripts/translations.py

lock: ## write the versions of the environments here into requirements/ (CI installs those)
	@scripts/setup_lock.sh

clean: ## remove what was built; `make setup` makes it again
	@rm -rf .venv .venv-qgis .venv-train build dist demo/out .qgis-profile *.egg-info .pytest_cache .mypy_cache .ruff_cache .setup-done*
