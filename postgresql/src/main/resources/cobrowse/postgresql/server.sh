# Runs a PostgreSQL of its own for whoever holds the other end of its standard input, and leaves nothing behind when
# that ends, however it ends. Arguments: the folder of the programs, the port. Lines that it reads: the administrator's
# password, then "stop" or "start" as often as wanted. It answers each with "done".
set -eu
umask 077
programs=$1
port=$2
read -r password
dir=$(mktemp -d "${TMPDIR:-/tmp}/cobrowse-postgresql.XXXXXX")
cd "$dir"

stop() { "$programs/pg_ctl" -D "$dir/data" -m immediate -s stop </dev/null >>"$dir/log" 2>&1 || true; }
start() {
    "$programs/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -s start </dev/null >>"$dir/log" 2>&1 || { cat "$dir"/*log >&2; exit 1; }
    echo done
}
trap 'stop; rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM

printf '%s\n' "$password" >"$dir/password"
"$programs/initdb" -D "$dir/data" -U simulator -A scram-sha-256 --pwfile="$dir/password" -E UTF8 --locale=C -N \
    >>"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
rm "$dir/password"
cat >>"$dir/data/postgresql.conf" <<END
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 500
shared_buffers = 64MB
fsync = off
full_page_writes = off
END
start
while read -r order; do
    case $order in
        stop) stop; echo done ;;
        start) start ;;
    esac
done
