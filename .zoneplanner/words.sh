# shellcheck shell=bash
# What a person reads while a command works.

say() { printf '%s\n' "$*" >&2; }
fail() { say "zoneplanner: $*"; exit 1; }
misuse() { say "zoneplanner: $*; see ./zoneplanner help"; exit 2; }

# step TITLE COMMAND…: one line and the seconds it took; what the command printed is shown only if it fails.
step() {
  local title=$1 began=$SECONDS status log
  shift
  mkdir -p .local/logs
  log=.local/logs/$(tr -cs 'a-z0-9\n' '-' <<<"${title,,}").log
  printf '%s … ' "$title" >&2
  if [[ -t 2 ]]; then
    (while sleep 1; do printf '\r%s … %d s' "$title" $((SECONDS - began)); done) >&2 &
    clock=$!
  fi
  set +e
  (set -e && "$@") >"$log" 2>&1
  status=$?
  set -e
  if [[ $clock ]]; then
    kill "$clock" 2>/dev/null || true
    wait "$clock" 2>/dev/null || true
    clock=''
    printf '\r%s … ' "$title" >&2
  fi
  if ((status)); then
    say "failed"
    tail -n 40 "$log" >&2
    fail "\"$title\" failed; the whole of what it said is in $log"
  fi
  say "$((SECONDS - began)) s"
}
