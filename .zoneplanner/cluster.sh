# shellcheck shell=bash
# Private PostgreSQL clusters under .local/: run, test and bench have one each.

# use_cluster NAME: what the functions below work on.
use_cluster() {
  cluster=$1
  home=$PWD/.local/$1/cluster
  [[ ! -L $home ]] || home=$(home_outside)
  mkdir -p ".local/$1"
}

# Where a cluster lies when postgres cannot enter the checkout; .local has a link to it.
home_outside() { echo "/var/lib/zoneplanner/$(sha256sum <<<"$PWD" | cut -c 1-12)/$cluster"; }

start_cluster() {
  exec 8<>"$PWD/.local/$cluster/in-use"
  flock --shared 8
  {
    flock 9
    make_home
    if ! is_running || ! is_ready; then
      [[ $cluster != test ]] || is_running || rm -rf "${home:?}/data" "$home/kept" # nothing in it is worth a recovery
      choose_postgresql
      step "Starting the private database ($cluster)" make_and_start
    fi
  } 9>".local/$cluster/starting"
}

make_and_start() {
  [[ -d $home/data ]] || make_data
  start_postgres
  make_database
}

# The last one out turns off the light, unless the cluster was asked to stay (db url).
leave_cluster() {
  { : >&8; } 2>/dev/null || return 0
  if flock --nonblock 8 && [[ ! -e $home/kept ]]; then
    stop_postgres
  fi
  exec 8>&-
}

stop_postgres() {
  is_running || return 0
  choose_postgresql
  as_owner "$pg_bin/pg_ctl" stop -w -m fast -D "$home/data" >/dev/null
}

# PostgreSQL refuses root: root's clusters belong to postgres, who must be able to enter their folder.
make_home() {
  if [[ -d $home ]]; then
    [[ -w $home ]] || fail "$home belongs to $(stat -L -c %U "$home"): run this as root or as $(stat -L -c %U "$home")."
    return 0
  fi
  if ((EUID != 0)); then
    mkdir -m 700 "$home"
    return 0
  fi
  id postgres >/dev/null 2>&1 || fail "PostgreSQL refuses root, and there is no user postgres: run this as an ordinary user."
  install -d -m 700 -o postgres "$home"
  if ! as_owner test -w "$home"; then
    rmdir "$home"
    home=$(home_outside)
    install -d -m 755 "${home%/*/*}" "${home%/*}"
    install -d -m 700 -o postgres "$home"
    say "postgres cannot enter $PWD: the private database lies in $home"
  fi
  [[ $home == "$PWD"/* ]] || ln -sfn "$home" "$PWD/.local/$cluster/cluster"
}

# A cluster stays with the major version that made it.
choose_postgresql() {
  local made_by=any
  [[ ! -d $home/data ]] || made_by=$(<"$home/data/PG_VERSION")
  pg_bin=$(find_postgresql "$made_by") || fail "$home was made by PostgreSQL $made_by, which is not installed (or without PostGIS 3)."
}

# Made aside and moved into place, so that an interrupted start leaves no half of a cluster.
make_data() {
  as_owner rm -rf "$home/data.new"
  od -An -N 24 -t x1 /dev/urandom | tr -d ' \n' | write_as_owner "$home/password"
  as_owner "$pg_bin/initdb" -D "$home/data.new" --username=postgres --auth=scram-sha-256 --pwfile="$home/password" --encoding=UTF8 --locale=C.UTF-8 \
    --locale-provider=icu --icu-locale=vi ||
    as_owner "$pg_bin/initdb" -D "$home/data.new" --username=postgres --auth=scram-sha-256 --pwfile="$home/password" --encoding=UTF8 --locale=C.UTF-8
  as_owner mv "$home/data.new" "$home/data"
}

start_postgres() {
  local attempt options="-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c jit=off -c random_page_cost=1.1 -c max_wal_size=2GB"
  if [[ $cluster == test ]]; then
    options+=" -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=256MB -c max_connections=300"
  else
    options+=" -c shared_buffers=512MB"
  fi
  while is_running && ! is_ready; do sleep 0.2; done
  ! is_running || return 0
  remove_stale_pid
  # A second attempt: another program took the port in between, or the backends of a killed server are still leaving.
  for attempt in 1 2 3 4 5 6; do
    free_port "$(cat "$home/port" 2>/dev/null)" | write_as_owner "$home/port"
    # The server must not hold our locks.
    if as_owner "$pg_bin/pg_ctl" start -w -t 300 -D "$home/data" -l "$home/postgres.log" -o "-p $(<"$home/port") $options" 7>&- 8>&- 9>&-; then
      return 0
    fi
    ((attempt == 6)) || sleep 1
  done
  tail -n 20 "$home/postgres.log"
  return 1
}

# PostgreSQL recovers from a crash by itself, unless the number in postmaster.pid now belongs to some other program.
remove_stale_pid() {
  if [[ -f $home/data/postmaster.pid && ! $(find /proc/[0-9]*/cwd -lname "$(readlink -f "$home/data")" -print -quit 2>/dev/null) ]]; then
    as_owner rm -f "$home/data/postmaster.pid"
  fi
}

is_running() {
  local pid
  pid=$(head -n 1 "$home/data/postmaster.pid" 2>/dev/null) && [[ $(readlink "/proc/$pid/cwd") == "$(readlink -f "$home/data")" ]]
}

is_ready() { [[ $(tail -n 1 "$home/data/postmaster.pid" 2>/dev/null) == ready* ]]; }

make_database() {
  [[ $cluster != test ]] || return 0
  [[ $(psql_in postgres -tAc "SELECT 1 FROM pg_database WHERE datname = 'zoneplanner'") ]] || psql_in postgres -qc "CREATE DATABASE zoneplanner"
}

psql_in() {
  local database=$1
  shift
  PGPASSWORD=$(<"$home/password") "$pg_bin/psql" -X -h 127.0.0.1 -p "$(<"$home/port")" -U postgres -d "$database" "$@"
}

cluster_url() {
  echo "Host=127.0.0.1;Port=$(<"$home/port");Database=$1;Username=postgres;Password=$(<"$home/password")"
}

as_owner() {
  local owner
  owner=$(stat -L -c %U "$home")
  if ((EUID == 0)) && [[ $owner != root ]]; then
    (cd / && setpriv --reuid="$owner" --regid="$(id -g "$owner")" --init-groups "$@")
  else
    (cd / && "$@")
  fi
}

# shellcheck disable=SC2016 # expanded by the inner shell
write_as_owner() { as_owner sh -c 'umask 077; cat >"$1"' sh "$1"; }
