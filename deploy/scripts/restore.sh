#!/usr/bin/env bash
# Puts a backup back, into an empty App_Data and an empty database; the site must not run: restore.sh FILE APP_DATA [LIBPQ]
# On Postgres, the database is the one that the backup's settings name, or LIBPQ (host=… dbname=…); then name it in
# App_Data/Sites/Default/appsettings.json too.
set -euo pipefail
umask 077

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
file=${1:?restore.sh FILE APP_DATA [LIBPQ]}
data=${2:?restore.sh FILE APP_DATA [LIBPQ]}
if [ -d "$data" ] && [ -n "$(ls -A "$data")" ]; then
  echo "$data is not empty. Move it away first; nothing has been changed." >&2
  exit 1
fi

mkdir -p "$data"
work=$(mktemp -d "$data/.restore.XXXXXX")
trap 'rm -rf "$work"' EXIT
tar --extract --gzip --file="$file" --directory="$work"
mapfile -t site < <(python3 "$here/connection.py" "$work/App_Data")
case ${site[0]:-} in
  Postgres)
    to=${3:-${site[1]}}
    if [ "$(psql --no-psqlrc -Atc "select count(*) from pg_tables where schemaname = 'public'" "$to")" != 0 ]; then
      echo "The database is not empty. Make a new one; nothing has been changed." >&2
      rm -rf "$work"
      rmdir "$data"
      exit 1
    fi
    pg_restore --no-owner --exit-on-error --single-transaction --dbname="$to" "$work/database.dump"
    ;;
  Sqlite) mv "$work"/*.db "$work/App_Data/Sites/Default/" ;;
  *) exit 1 ;;
esac
cp -a "$work/App_Data/." "$data/"
echo "Restored into $data. Start the site, and look at it before readers do."
