# Run once by the image of PostgreSQL, on an empty volume: the login of the server owns the database and is no superuser.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$DATABASE_PASSWORD" <<'END'
CREATE ROLE afterwin_app NOLOGIN;
CREATE ROLE afterwin LOGIN PASSWORD :'password';
GRANT afterwin_app TO afterwin;
CREATE DATABASE afterwin OWNER afterwin;
END
