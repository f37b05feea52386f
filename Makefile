# Two commands do everything on a fresh machine with Python 3.11 and make: `make run` and `make test`.

# The system's own comes first: what Debian keeps apart from it, apt-get can bring.
PYTHON ?= $(shell for python in /usr/bin/python3.11 python3.11 python3; do \
	"$$python" -c '' 2>/dev/null && echo "$$python" && break; done)
# Those of pyenv, which has stand-ins for all that it knows, too.
NEWEST = $(shell for python in python3.16 python3.15 python3.14 python3.13 python3.12 \
	$$(ls -d ~/.pyenv/versions/3.1[2-9]*/bin/python3 2>/dev/null | sort -rV) $(PYTHON); do \
	"$$python" -c 'import ensurepip' 2>/dev/null && echo "$$python" && break; done)
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run preview test test-thorough test-newest lint bench fuzz docs pictures bundle test-bundle deb test-terminal soak-terminal clean system system-tests system-bundle system-deb system-terminal

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: system .venv/run.stamp ## open the kiosk in a window, on its shipped content (ARGS="--language zh" and so on)
	@$(BIN)/kiosk run --windowed $(ARGS)

preview: system .venv/run.stamp ## see what you write in content.yaml before visitors do (ARGS="--content FILE")
	@$(BIN)/kiosk preview $(ARGS)

test: lint ## check style and types, then run all tests on a virtual screen (ARGS="-k idle", "-m unit", and so on)
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python -m pytest $(SIDE_BY_SIDE) $(ARGS)

test-thorough: system-tests .venv/dev.stamp ## run what takes too long for every day: all combinations of settings, more damaged files
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python -m pytest $(SIDE_BY_SIDE) -m thorough $(ARGS)

test-newest: system-tests .venv-newest/newest.stamp ## start the kiosk with the newest Python of this machine, if that is another
	@$(ON_VIRTUAL_SCREEN) .venv-newest/bin/python -m pytest tests/process/test_run.py tests/content/test_stored_form.py tests/test_platform.py

lint: system-tests .venv/dev.stamp ## check style and types of Python and QML
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy --strict kiosk tests tools
	@$(BIN)/mypy --strict --platform win32 --cache-dir .mypy_cache/win32 kiosk
	@$(BIN)/python tools/check_qml.py

bench: system-tests .venv/dev.stamp ## measure start, page opening, motion, scrolling and memory
	@$(BIN)/python -m tests.bench $(ARGS)

fuzz: system-tests .venv/dev.stamp ## read a million damaged content files (ARGS="20000" and so on)
	@$(BIN)/python -m tests.content.mutations $(ARGS)

docs: .venv/dev.stamp ## renew the schemas of content and station files, the tables of the guides, the list of Chinese words
	@$(BIN)/kiosk schema > .venv/content.schema.json
	@mv .venv/content.schema.json assets/content.schema.json
	@$(BIN)/kiosk schema --station > .venv/station.schema.json
	@mv .venv/station.schema.json assets/station.schema.json
	@$(BIN)/python tools/author_guide.py
	@$(BIN)/python tools/chinese_words.py

pictures: system-tests .venv/dev.stamp ## renew the pictures of the guides, docs/pictures/, and those that tests compare with, tests/references/
	@$(BIN)/python -m tools.doc_pictures
	@$(BIN)/python -m tests.window.references

bundle: system-bundle .venv-bundle/bundle.stamp ## make dist/kiosk/, which runs without Python
	@.venv-bundle/bin/pyinstaller --noconfirm --log-level ERROR build_kiosk.spec
	@du -sh --apparent-size dist/kiosk

test-bundle: system-tests .venv/dev.stamp ## run dist/kiosk/ on a virtual screen and look at it
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python -m pytest -m bundle tests/bundle $(ARGS)

deb: bundle system-deb ## make dist/khorgos-kiosk_VERSION_amd64.deb, which makes a terminal of a bare Debian 12
	@$(PYTHON) -m tools.deb
	@lintian --fail-on error --tag-display-limit 0 dist/khorgos-kiosk_*_amd64.deb

test-terminal: system-terminal .venv/dev.stamp ## boot a Debian with the package of dist/kiosk/ in a container, and try to break it (needs root)
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python -m pytest -m terminal -rs tests/terminal $(ARGS)

soak-terminal: system-terminal .venv/dev.stamp ## the same fifty times, and an hour of use on a busy machine (ARGS="--times 5 --minutes 10")
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python -m tests.terminal.soak $(ARGS)

clean: ## remove what make made, but for the virtual environments
	rm -rf .terminal build dist KioskBackend bench.json .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find kiosk tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# pytest-xvfb gives the tests their screen; on a Wayland desktop Qt would open its windows there.
# Each of the processes that share the tests has a screen of its own. There are two a processor: half of the time a window's
# test waits for something to move.
SIDE_BY_SIDE = -n $$((2 * $$(nproc))) --dist loadfile --no-loadscope-reorder
ON_VIRTUAL_SCREEN := env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb

system:
	@$(PYTHON) -m tools.system_packages

system-tests:
	@$(PYTHON) -m tools.system_packages --tests

system-bundle:
	@$(PYTHON) -m tools.system_packages --bundle

system-terminal: system-tests
	@$(PYTHON) -m tools.system_packages --terminal

system-deb:
	@$(PYTHON) -m tools.system_packages --deb

# Made anew when it is of another Python; else it stays as it is, and so do the stamps.
%/pyvenv.cfg: FORCE
	@$(PYTHON) -m tools.environment make $*

.venv/run.stamp: .venv/pyvenv.cfg pyproject.toml constraints.txt
	@$(PYTHON) -m tools.environment fill .venv .
	@touch $@

.venv/dev.stamp: .venv/pyvenv.cfg pyproject.toml constraints.txt
	@$(PYTHON) -m tools.environment fill .venv '.[test,lint,words,art]'
	@touch $@ .venv/run.stamp

.venv-newest/newest.stamp: pyproject.toml constraints.txt
	@echo "The newest Python here: $$($(NEWEST) --version)"
	@$(NEWEST) -m tools.environment make .venv-newest
	@$(NEWEST) -m tools.environment fill .venv-newest '.[test]'
	@touch $@

# An environment of its own, so that nothing gets into the bundle that is only there for the tests.
.venv-bundle/bundle.stamp: .venv-bundle/pyvenv.cfg pyproject.toml constraints.txt
	@$(PYTHON) -m tools.environment fill .venv-bundle '.[bundle]'
	@touch $@

.venv/pyvenv.cfg: | system
.venv-bundle/pyvenv.cfg: | system-bundle
FORCE:
