# shellcheck shell=bash
# The map and the service, built when their sources changed.

fetch_libraries_of_the_map() {
  [[ -f web-map/package.json ]] || return 0
  need_node
  {
    flock 9
    local wanted
    wanted=$(node --version; sha256sum web-map/package-lock.json)
    if ! is_stamped web-map/node_modules/.installed "$wanted"; then
      step "Fetching the map's libraries" npm --prefix web-map ci --no-audit --no-fund
      echo "$wanted" >web-map/node_modules/.installed
    fi
  } 9>.local/web-map.lock
}

build_web_map() {
  [[ -f web-map/package.json ]] || return 0
  fetch_libraries_of_the_map
  {
    flock 9
    local wanted
    wanted=$(fingerprint web-map src/ZonePlanner.Api/openapi.json)
    if ! is_stamped src/ZonePlanner.Api/wwwroot/.built "$wanted"; then
      step "Building the map" npm --prefix web-map run build
      echo "$wanted" >src/ZonePlanner.Api/wwwroot/.built
    fi
  } 9>.local/web-map.lock
}

build_service() {
  {
    flock 9
    local wanted
    wanted=$(dotnet --version; fingerprint src Directory.*.props global.json .editorconfig)
    if ! is_stamped .local/run/build/built "$wanted"; then
      step "Building the service" dotnet build src/ZonePlanner.Api --configuration Release --artifacts-path "$PWD/.local/run/build" --verbosity quiet -p:RunAnalyzers=false
      echo "$wanted" >.local/run/build/built
    fi
  } 9>.local/run/building
}

is_stamped() { [[ -f $1 && $(<"$1") == "$2" ]]; }

# fingerprint PATH…: changes when a source file under the paths does; a path may be missing.
fingerprint() {
  { find "$@" -type d \( -name node_modules -o -name bin -o -name obj -o -name dist -o -name wwwroot -o -name test-results \) -prune \
    -o -type f -printf '%p %s %T@\n' 2>/dev/null || true; } | sort | sha256sum | cut -d ' ' -f 1
}

# It would stay for ten minutes.
stop_compiler() {
  [[ $compiler ]] || return 0
  local pid
  grep -l -- "-pipename:$compiler" /proc/[0-9]*/cmdline 2>/dev/null | while IFS=/ read -r _ _ pid _; do
    kill "$pid" 2>/dev/null || true # the search finds itself, too
  done || true
}
