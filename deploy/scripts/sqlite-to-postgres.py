#!/usr/bin/env python3
"""Moves a site from SQLite to PostgreSQL: every row of every table, in one transaction.

    sqlite-to-postgres.py OLD_APP_DATA NEW_APP_DATA

OLD_APP_DATA is that of the site on SQLite, which must not run. NEW_APP_DATA is that of a site that the same release has set up on an
empty Postgres database, and that does not run either: its rows are replaced. The tables must be the same. Media, keys and settings
other than the connection string are copied from the old folder. Needs psql.
"""
import io
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import connection  # noqa: E402

TABLES = "select tablename from pg_tables where schemaname = current_schema() order by 1"
COLUMNS = """select column_name || '|' || data_type from information_schema.columns
    where table_schema = current_schema() and table_name = '{}' order by ordinal_position"""

# A table after those that it refers to.
REFERENCES = """select distinct c.relname || '|' || r.relname from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace"""

# After the rows: what Postgres counts up by itself goes on behind the highest number.
SEQUENCES = """
do $$ declare s record; begin
  for s in select table_name t, column_name c from information_schema.columns
      where table_schema = current_schema() and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null loop
    execute format('select setval(pg_get_serial_sequence(quote_ident(%L), %L), coalesce(max(%I), 0) + 1, false) from %I',
      s.t, s.c, s.c, s.t);
  end loop;
end $$;
"""


# Where YesSql, on Postgres alone, keeps the number of the next document of each collection.
NUMBERS = "Identifiers"


def main(old, new):
    old, new = pathlib.Path(old), pathlib.Path(new)
    if connection.read(old)[0] != "Sqlite":
        sys.exit(f"{old} is not on SQLite.")
    provider, target = connection.read(new)
    if provider != "Postgres":
        sys.exit(f"{new} is not on Postgres.")

    databases = sorted((old / "Sites" / "Default").glob("*.db"))
    if len(databases) != 1:
        sys.exit(f"{old / 'Sites' / 'Default'} holds {len(databases)} databases instead of one.")
    source = sqlite3.connect(f"file:{databases[0]}?mode=ro", uri=True)
    names = {row[0] for row in source.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")}
    tables = [table for table in psql(target, TABLES).split() if table != NUMBERS]
    if missing := names ^ set(tables):
        sys.exit("The two sites are not of one release, or differ in features. Tables of one alone: " + ", ".join(sorted(missing)))

    script = io.StringIO()
    script.write("begin;\n")
    script.write("truncate " + ", ".join(f'"{table}"' for table in tables) + ";\n")
    counts = {table: copy(source, target, table, script) for table in in_order(target, tables)}
    script.write(SEQUENCES)
    for collection in psql(target, f'select dimension from "{NUMBERS}"').split("\n"):
        table = f"{collection}_Document" if collection else "Document"
        script.write(f"""update "{NUMBERS}" set nextval = (select coalesce(max("Id"), 0) + 1 from "{table}")
            where coalesce(dimension, '') = '{collection}';\n""")
    script.write("commit;\n")
    psql(target, None, script.getvalue())

    for table, count in counts.items():
        if int(psql(target, f'select count(*) from "{table}"')) != count:
            sys.exit(f"{table} has other rows than before.")
    files(old, new)
    print(f"{sum(counts.values())} rows of {len(tables)} tables.")


def copy(source, target, table, script):
    """Writes the rows of a table as a COPY statement. Returns how many there are."""
    columns = [line.split("|") for line in psql(target, COLUMNS.format(table)).splitlines()]
    ours = {row[1] for row in source.execute(f'pragma table_info("{table}")')}
    if ours != {name for name, _ in columns}:
        sys.exit(f"The columns of {table} differ: {sorted(ours ^ {name for name, _ in columns})}")
    quoted = ", ".join(f'"{name}"' for name, _ in columns)
    script.write(f'copy "{table}" ({quoted}) from stdin;\n')
    count = 0
    for row in source.execute(f'select {quoted} from "{table}"'):
        script.write("\t".join(field(value, kind) for value, (_, kind) in zip(row, columns)) + "\n")
        count += 1
    script.write("\\.\n")
    return count


def in_order(target, tables):
    """The tables, each after those that it refers to."""
    needs = {table: set() for table in tables}
    for line in psql(target, REFERENCES).splitlines():
        table, other = line.split("|")
        if table != other:
            needs[table].add(other)
    done = []
    while needs:
        ready = sorted(table for table, others in needs.items() if others <= set(done))
        if not ready:
            sys.exit("These tables refer to each other in a circle: " + ", ".join(sorted(needs)))
        done += ready
        for table in ready:
            del needs[table]
    return done


def field(value, kind):
    """A value in the text format of COPY."""
    if value is None:
        return "\\N"
    if isinstance(value, bytes):
        return "\\\\x" + value.hex()
    if kind == "boolean":
        return "t" if value in (1, "1", "True", "true") else "f"
    text = str(value).replace("\x00", "").replace("\\", "\\\\")
    return text.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def files(old, new):
    """Media, keys and the rest; the new site keeps its own connection string."""
    settings = new / "Sites" / "Default" / "appsettings.json"
    kept, theirs = json.loads(settings.read_text("utf-8-sig")), json.loads(
        (old / "Sites" / "Default" / "appsettings.json").read_text("utf-8-sig"))
    skip = shutil.ignore_patterns("logs", "*.db", "*.db-wal", "*.db-shm", "tenants.json", "setup.lock")
    shutil.copytree(old, new, dirs_exist_ok=True, ignore=skip)
    own = {name: kept[name] for name in ("DatabaseProvider", "ConnectionString", "TablePrefix", "Schema") if name in kept}
    settings.write_text(json.dumps({**theirs, **own}, indent=2, ensure_ascii=False), "utf-8")


def psql(target, sql, script=None):
    done = subprocess.run(
        ["psql", "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-qAt", "-d", target, *(["-c", sql] if sql else ["-f", "-"])],
        input=script, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"psql: {done.stderr.strip()}\nNothing has been changed.")
    return done.stdout[:-1]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
