"""Permission and gate of everything that only the platform's staff see."""

from auth.roles import Permission
from db.gates import Gate

READ, STAFF = Permission.FLAGS_READ, Gate.STAFF
