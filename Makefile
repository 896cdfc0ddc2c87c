# `make demo` and `make test` are all that a fresh Debian machine with Swift needs.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
FLONG := .build/release/flong
SWIFT_FILES := Package.swift Sources Tests \
  $(wildcard Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests)

# What the C libraries need to be compiled against: a header, and the package that holds it.
HEADERS := xxhash.h=libxxhash-dev libdeflate.h=libdeflate-dev zlib.h=zlib1g-dev \
  zstd.h=libzstd-dev

.PHONY: help setup build demo test screenshots evaluate model bench bench-rivals bench-growth \
  bench-build bench-test counts format lint install clean

help: ## Show this list.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | \
	  while IFS='|' read -r target text; do printf '  %-16s %s\n' "$$target" "$$text"; done

setup: ## Check for Swift, and install the libraries that are missing.
	@fail() { echo "flong: $$*" >&2; exit 1; }; \
	command -v swift > /dev/null || fail "Swift is missing. Install Swift 6.2 or newer" \
	  "(https://www.swift.org/install/linux/) and put it on the PATH."; \
	version=$$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p'); \
	[[ -n $$version ]] || fail "'swift --version' does not say which Swift this is."; \
	printf '6.2\n%s\n' "$$version" | sort -VC || \
	  fail "this is Swift $$version, and Flong needs Swift 6.2 or newer."; \
	missing=(); \
	command -v git > /dev/null || missing+=(git); \
	for entry in $(HEADERS); do \
	  [[ -e /usr/include/$${entry%=*} || -e /usr/local/include/$${entry%=*} ]] || \
	    missing+=($${entry#*=}); \
	done; \
	if (($${#missing[@]})); then \
	  command -v apt-get > /dev/null || fail "missing: $${missing[*]} (names of Debian packages)." \
	    "This system has no apt-get; install them by its own means."; \
	  if ((EUID == 0)); then as_root=(); \
	  elif command -v sudo > /dev/null; then as_root=(sudo); \
	  else fail "missing: $${missing[*]}. As root, run: apt-get install $${missing[*]}"; fi; \
	  echo "Installing $${missing[*]}"; \
	  "$${as_root[@]}" apt-get update -qq; \
	  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends "$${missing[@]}"; \
	fi

# The standard library is linked in, so that the binary runs where no Swift is. Foundation's archive
# then makes the linker warn about a function that Flong never calls.
build: setup ## Build the release binary, .build/release/flong.
	@swift build -c release --static-swift-stdlib --product flong 2>&1 | \
	  sed -u "/warning: the use of .mktemp. is dangerous/d"

demo: build ## Clean the five articles of seeds/ into out/.
	@echo '$$ flong clean seeds --out out'
	@$(FLONG) clean seeds --out out

test: setup ## Run every test, those of the report in a browser.
	@swift test
	@FLONG=.build/debug/flong Tests/Browser/run

screenshots: build ## Take the pictures of docs/report.md.
	@FLONG=$(FLONG) Tests/Browser/run screenshots docs/pictures

# Everything it prints goes to standard error but the tables, and these go into the page.
evaluate: setup ## Score Flong on the labelled sets in FLONG_DATA, into docs/evaluation.md.
	@[[ -n "$(FLONG_DATA)" ]] || { echo "flong: say where the labelled sets are:" \
	  "make evaluate FLONG_DATA=FOLDER (docs/evaluation.md says what it holds)" >&2; exit 1; }
	@swift test --package-path Benchmarks --disable-xctest --quiet
	@swift build -c release --package-path Benchmarks --product flong-evaluate
	@Benchmarks/.build/release/flong-evaluate "$(FLONG_DATA)" --page docs/evaluation.md \
	  $(if $(PLANTED),--planted "$(PLANTED)") $(if $(JSON),--json "$(JSON)")

# Cross-validation goes to standard output; a model that is worse can be told before it is built in.
model: setup ## Fit the page model on the labelled sets in FLONG_DATA, into Sources/FlongCues.
	@[[ -n "$(FLONG_DATA)" ]] || { echo "flong: say where the labelled sets are:" \
	  "make model FLONG_DATA=FOLDER (docs/evaluation.md says what it holds)" >&2; exit 1; }
	@swift build -c release --package-path Benchmarks --product flong-fit
	@Benchmarks/.build/release/flong-fit "$(FLONG_DATA)" --model Sources/FlongCues/Cues/page-model.txt

# The package of the benchmarks builds Flong once more, so this takes minutes the first time.
bench-build: build
	@swift build -c release --package-path Benchmarks --product flong-corpus
	@swift build -c release --package-path Benchmarks --product flong-benchmarks

# The benchmarks' own arithmetic, and their corpora; make test is about Flong.
bench-test: setup ## Test the benchmarks themselves.
	@cd Benchmarks && python3 -B -m unittest discover --quiet --start-directory Tests/RunnerTests
	@swift test --package-path Benchmarks --disable-xctest --quiet --filter FlongCorporaTests

bench: bench-build ## Measure each stage, start-up and small whole runs, into docs/speed.md.
	@Benchmarks/run stages $(BENCH)
	@Benchmarks/run startup
	@Benchmarks/run folder $(BENCH)
	@Benchmarks/run jsonl $(BENCH)
	@Benchmarks/run page

bench-rivals: bench-build ## Measure other tools beside Flong; installs them from PyPI.
	@Benchmarks/run rivals $(BENCH)
	@Benchmarks/run front-end
	@Benchmarks/run page

bench-growth: bench-build ## Measure how time and memory grow, up to 100,000 articles.
	@Benchmarks/run growth $(BENCH)
	@Benchmarks/run page

counts: build ## Compare instructions and allocations with the accepted counts.
	@command -v valgrind > /dev/null || { echo "Installing valgrind"; \
	  if ((EUID == 0)); then as_root=(); else as_root=(sudo); fi; \
	  "$${as_root[@]}" apt-get update -qq; \
	  "$${as_root[@]}" apt-get install -y -qq --no-install-recommends valgrind binutils; }
	@swift build -c release --package-path Benchmarks --product flong-corpus
	@Benchmarks/run counts $(BENCH)

format: ## Format all Swift sources.
	@swift format format --in-place --parallel --recursive $(SWIFT_FILES)

lint: ## Check the format of all Swift sources.
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES)

install: build ## Put flong into PREFIX/bin (/usr/local/bin).
	@install -D -m 755 $(FLONG) "$(DESTDIR)$(PREFIX)/bin/flong"

clean: ## Remove what was built, and out/.
	@rm -rf .build Benchmarks/.build out
