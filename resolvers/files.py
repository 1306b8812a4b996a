"""Files."""

from db.models import File
from resolvers.listing import by_id, children_of, every
from resolvers.where.files import FileOrder, FileWhere

one = by_id(File)
some = every(File, FileWhere, FileOrder)
of_organization = children_of(File, FileWhere, FileOrder)
