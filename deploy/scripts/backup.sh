#!/usr/bin/env bash
# Writes a site's database, media, settings and keys into one file, while the site runs: backup.sh FOLDER [APP_DATA]
# Needs python3, and pg_dump or sqlite3. Backups hold all that the site holds, names and password hashes among it: guard them.
set -euo pipefail
umask 077

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
to=${1:?backup.sh FOLDER [APP_DATA]}
data=${2:-${ORCHARD_APP_DATA:?name App_Data or set ORCHARD_APP_DATA}}
file=$to/swan-$(date -u +%Y%m%d-%H%M%S).tar.gz

mkdir -p "$to"
work=$(mktemp -d "$to/.backup.XXXXXX")
trap 'rm -rf "$work"' EXIT
mapfile -t site < <(python3 "$here/connection.py" "$data")
case ${site[0]:-} in
  # The database first: a file that comes after it is one too many, and harms nothing.
  Postgres) pg_dump --format=custom --no-owner --file="$work/database.dump" "${site[1]}" ;;
  Sqlite)
    for database in "$data"/Sites/Default/*.db; do
      sqlite3 "$database" ".backup '$work/$(basename "$database")'"
    done
    ;;
  *) exit 1 ;;
esac

# Files that change while they are read are a new backup's matter.
tar --create --gzip --file="$work/backup.tar.gz" --warning=no-file-changed \
  --exclude=./logs --exclude='*.db' --exclude='*.db-wal' --exclude='*.db-shm' --exclude=./setup.lock \
  --transform="s,^\.,./App_Data," --directory="$data" . || [ $? -eq 1 ]
gunzip "$work/backup.tar.gz"
find "$work" -maxdepth 1 \( -name '*.dump' -o -name '*.db' \) -printf '%f\0' |
  tar --append --file="$work/backup.tar" --directory="$work" --null --files-from=-
gzip "$work/backup.tar"
mv "$work/backup.tar.gz" "$file"
echo "$file"
