# shellcheck shell=bash
# What the machine must have, and how it is installed where we may.

need_dotnet() {
  dotnet --version >/dev/null 2>&1 || fail ".NET SDK 10 is missing. Install dotnet-sdk-10.0: https://learn.microsoft.com/dotnet/core/install/linux"
}

need_node() {
  local major
  major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null) || major=0
  if ((major < 20)) || ! command -v npm >/dev/null; then
    fail "Node 20 or later with npm is missing. Install nodejs: https://nodejs.org/en/download"
  fi
}

# need_packages postgis|chromium|mapserver|shellcheck…: installs those that are missing in one go if we may, else says what a person has to do.
need_packages() {
  local thing missing=() packages=()
  for thing in "$@"; do
    "find_$thing" >/dev/null || missing+=("$thing")
  done
  ((${#missing[@]})) || return 0
  ! may_install || step "Reading the package lists" as_root apt-get update
  for thing in "${missing[@]}"; do
    if [[ $thing == postgis ]]; then
      read -r -a packages <<<"$(postgis_packages) ${packages[*]}"
    elif [[ $thing == chromium ]]; then
      packages+=("$(chromium_package)")
    elif [[ $thing == gdal ]]; then
      packages+=(gdal-bin)
    elif [[ $thing == mapserver ]]; then
      packages+=(cgi-mapserver spawn-fcgi)
    else
      packages+=("$thing")
    fi
  done
  may_install || fail "this takes packages that are missing, and root to install them. Run:
  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages[*]}"
  step "Installing ${packages[*]}" apt_install "${packages[@]}"
  for thing in "${missing[@]}"; do
    "find_$thing" >/dev/null || fail "${packages[*]} are installed, yet no $thing that serves (PostgreSQL must be 15 or later, with PostGIS 3)."
  done
}

# The newest PostGIS 3 the distribution has, and its server.
postgis_packages() {
  local postgis=''
  if command -v apt-cache >/dev/null; then
    postgis=$(apt-cache --names-only search '^postgresql-[0-9]+-postgis-3$' 2>/dev/null | cut -d ' ' -f 1 | sort -rV | head -n 1)
  fi
  postgis=${postgis:-postgresql-15-postgis-3}
  echo "${postgis%-postgis-3} $postgis"
}

# The browser without its windows, where the distribution has it: it is all that tests need, and takes them a quarter less.
chromium_package() {
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then echo chromium-headless-shell; else echo chromium; fi
}

find_postgis() { find_postgresql any; }
find_chromium() { command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome; }
find_gdal() { command -v ogrinfo; }
find_mapserver() { command -v mapserv && command -v spawn-fcgi; }
find_shellcheck() { command -v shellcheck; }

# find_postgresql any|MAJOR: the folder with the programs of the newest PostgreSQL from 15 on, or of that major, that has PostGIS 3.
find_postgresql() {
  local wanted=$1 major bin share
  while read -r major bin share; do
    if [[ $wanted == any || $major == "$wanted" ]] && ((major >= 15)) && [[ -x $bin/initdb ]] && compgen -G "$share/extension/postgis--3.*" >/dev/null; then
      echo "$bin"
      return 0
    fi
  done < <(installed_postgresql | sort -rn)
  return 1
}

installed_postgresql() {
  local bin major
  while read -r bin; do
    major=$(basename "$(dirname "$bin")")
    echo "$major $bin /usr/share/postgresql/$major"
  done < <(compgen -G '/usr/lib/postgresql/*/bin')
  if command -v pg_config >/dev/null; then
    echo "$(pg_config --version | grep -oE '[0-9]+' | head -n 1) $(pg_config --bindir) $(pg_config --sharedir)"
  fi
}

# Installing a server makes and starts a system cluster unless told not to; ours are private.
apt_install() {
  local drop=/etc/postgresql-common/createcluster.d
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends "$@")
  # shellcheck disable=SC2016 # expanded by the inner shell
  as_root bash -c '
    drop=$1; shift
    existed=$(for folder in "${drop%/*}" "$drop"; do [[ ! -d $folder ]] || echo "$folder"; done)
    mkdir -p "$drop"
    echo "create_main_cluster = false" >"$drop/zoneplanner.conf"
    "$@"; status=$?
    rm -f "$drop/zoneplanner.conf"
    [[ $existed == *"$drop"* ]] || rmdir --ignore-fail-on-non-empty "$drop"
    exit "$status"' apt "$drop" "${apt[@]}"
}

may_install() { command -v apt-get >/dev/null && as_root true 2>/dev/null; }
as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }

need_port() {
  local inode owner
  [[ $(free_port "$1") != "$1" ]] || return 0
  inode=$(awk -v "port=$(printf ':%04X$' "$1")" '$2 ~ port && $4 == "0A" { print $10; exit }' /proc/net/tcp /proc/net/tcp6)
  owner=$(find /proc/[0-9]*/fd -lname "socket:\[$inode\]" 2>/dev/null | head -n 1 | cut -d / -f 3) || true
  fail "port $1 is taken${owner:+ by process $owner ($(tr '\0' ' ' <"/proc/$owner/cmdline" | cut -c 1-80))}. Choose another: ./zoneplanner run --port $(free_port)"
}

# free_port [PREFERRED]: that one if nobody listens there, else any.
free_port() {
  node -e '
    const net = require("node:net");
    const listen = (port) => net.createServer().on("error", () => listen(0))
      .listen(port, "127.0.0.1", function () { console.log(this.address().port); this.close(); });
    listen(Number(process.argv[1] ?? 0));' "${1:-0}"
}
