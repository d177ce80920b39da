# shellcheck shell=bash
# test and lint.

passed=0 failed=0 skipped=0

# What the tests run, compiled well: those of the browser take an eighth less. One compiler for all projects makes the
# analyzers ready once; it leaves with the build.
build_all() {
  local status=0
  UseSharedCompilation=true dotnet build ZonePlanner.sln --artifacts-path "$PWD/.local/test/build" --verbosity quiet \
    -p:Optimize=true -p:SharedCompilationId="$compiler" "$@" 7>&- || status=$?
  stop_compiler
  return $status
}

# What lives for minutes is better quick to start than quick at work, and measuring what runs often costs it more than it gains.
prefer_quick_starts() { export DOTNET_TC_QuickJit=1 DOTNET_TieredPGO=0; }

run_tests() {
  local filter='' word
  for word in "$@"; do
    filter+="${filter:+|}FullyQualifiedName~$word"
  done
  need_dotnet
  need_node
  local needed=(postgis gdal)
  ! has_script e2e || needed+=(chromium)
  need_packages "${needed[@]}"
  CHROMIUM=${CHROMIUM:-$(find_chromium || true)}
  export CHROMIUM
  mkdir -p .local
  fetch_libraries_of_the_map # what the network takes passes while lint builds
  be_the_only_test
  build_web_map
  prefer_quick_starts
  compiler=zoneplanner-$$
  step "Building the tests" build_all
  use_cluster test
  start_cluster
  ConnectionStrings__PlanningTests=$(cluster_url postgres)
  export ConnectionStrings__PlanningTests
  local project
  for project in tests/*.Tests; do
    test_dotnet "$project" ${filter:+--filter "$filter"}
  done
  test_script test ${filter:+-t "$(IFS='|' && echo "$*")"}
  test_script e2e ${filter:+-t "$(IFS='|' && echo "$*")"}
  ((passed + failed > 0)) || fail "no test ran${filter:+: none is called like that}"
  echo "$passed passed, $failed failed$( ((skipped == 0)) || echo ", $skipped skipped")"
  ((failed == 0))
}

be_the_only_test() {
  mkdir -p .local/test
  exec 7<>.local/test/busy
  if ! flock --nonblock 7; then
    say "Another test or lint runs in this checkout; waiting for it."
    flock 7
  fi
}

# test_dotnet PROJECT [--filter FILTER]
test_dotnet() {
  local project=$1 status=0 results
  results=$PWD/.local/test/results/$(basename "$1").trx
  shift
  rm -f "$results"
  dotnet test "$project" --no-build --artifacts-path "$PWD/.local/test/build" --logger "trx;LogFileName=$results" "$@" || status=$?
  count "$status" "$(grep -o '<Counters [^>]*>' "$results" 2>/dev/null | awk -F '"' '
    { for (i = 1; i < NF; i += 2) n[$i] = $(i + 1) }
    function of(name) { return n[" " name "="] }
    END { bad = of("failed") + of("error") + of("timeout") + of("aborted")
          print of("passed") + 0, bad, n["<Counters total="] - of("passed") - bad }')"
}

test_script() {
  local script=$1 log=.local/logs/web-map-$1.log status=0
  shift
  has_script "$script" || return 0
  npm --prefix web-map run "$script" -- "$@" 2>&1 | tee "$log" || status=$?
  count "$status" "$(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2 0/p' "$log" | tail -n 1)"
}

has_script() { [[ -f web-map/package.json ]] && node -e 'process.exit(process.argv[1] in require("./web-map/package.json").scripts ? 0 : 1)' "$1"; }

# count STATUS "PASSED FAILED SKIPPED": a suite that fails without naming a failed test is one failure.
count() {
  local good bad left
  read -r good bad left _ <<<"$2 0 0 0"
  (($1 == 0 || bad > 0)) || bad=1
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
}

lint() {
  local wrong=()
  need_dotnet
  need_node
  be_the_only_test
  prefer_quick_starts
  compiler=zoneplanner-$$
  check "Analyzers" build_all -warnaserror
  # What follows is in no test's way.
  exec 7>&-
  # Style is the analyzers' (EnforceCodeStyleInBuild); what they do not look at is layout.
  check "Formatting" dotnet format whitespace ZonePlanner.sln --verify-no-changes
  if [[ -f web-map/package.json ]]; then
    build_web_map
    check "Formatting and rules of the map" npm --prefix web-map run lint
    check "Types of the map" npm --prefix web-map run typecheck
    check "Unused code of the map" npm --prefix web-map run knip
    check "Size of the map" npm --prefix web-map run budget
  fi
  ! may_install || need_packages shellcheck
  ! find_shellcheck >/dev/null || check "Shell" shellcheck -x -a zoneplanner .ci/run
  check "Paths of one machine" no_private_paths
  ((${#wrong[@]} == 0)) || fail "lint: ${#wrong[@]} of the checks failed: ${wrong[*]}"
}

check() {
  local title=$1 began=$SECONDS log=.local/logs/check.log
  shift
  mkdir -p .local/logs
  printf '%s … ' "$title" >&2
  if "$@" >"$log" 2>&1; then
    say "$((SECONDS - began)) s"
  else
    say "failed"
    cat "$log" >&2
    wrong+=("$title")
  fi
}

no_private_paths() { ! git grep -nIE '(^|[^A-Za-z0-9_.:/-])/(home|root|work|Users)/[A-Za-z0-9_]' -- . ':!*.lock'; }
