# Write the password of the login where PgBouncer reads it, and take PgBouncer's place.
set -eu
umask 077
printf '"afterwin" "%s"\n' "$DATABASE_PASSWORD" > /tmp/userlist.txt
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
