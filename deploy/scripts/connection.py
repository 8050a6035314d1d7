"""Says where a site's database is, as App_Data/Sites/Default/appsettings.json does.

Prints the provider, and for Postgres a line of libpq keywords: python3 connection.py APP_DATA
"""
import json
import pathlib
import sys

KEYWORDS = {
    "host": "host", "server": "host", "port": "port", "database": "dbname", "username": "user", "user id": "user",
    "password": "password", "ssl mode": "sslmode", "sslmode": "sslmode", "root certificate": "sslrootcert",
}


def read(app_data):
    """The provider, and the libpq connection string where it is Postgres."""
    settings = {}
    folder = pathlib.Path(app_data)
    for file in (folder / "tenants.json", folder / "Sites" / "Default" / "appsettings.json"):
        if file.exists():
            found = json.loads(file.read_text("utf-8-sig"))
            settings.update(found.get("Default", {}) if file.name == "tenants.json" else found)
    provider = settings.get("DatabaseProvider")
    if provider is None:
        sys.exit(f"{app_data} holds no site: neither tenants.json nor Sites/Default/appsettings.json names a DatabaseProvider.")
    return provider, libpq(settings.get("ConnectionString") or "")


def libpq(connection_string):
    """An Npgsql connection string in the words of libpq; what only Npgsql knows is left out."""
    words = []
    for part in connection_string.split(";"):
        name, _, value = part.partition("=")
        if (keyword := KEYWORDS.get(name.strip().lower())) is not None:
            value = value.strip().strip("'\"")
            quoted = value.lower() if keyword == "sslmode" else value.replace("\\", "\\\\").replace("'", "\\'")
            words.append(f"{keyword}='{quoted}'")
    return " ".join(words)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("connection.py APP_DATA")
    print(*read(sys.argv[1]), sep="\n")
