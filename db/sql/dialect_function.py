"""SQL functions that SQLite and PostgreSQL write differently."""

from typing import Any, TypeVar

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

T = TypeVar("T")


class DialectFunction(FunctionElement[T]):
    """Base of the functions. Each has a template for each database, in which `{}` or `{0}` stands for an argument."""

    def __init_subclass__(cls, *, sqlite: str, postgresql: str) -> None:
        """Let the function be written by its templates."""
        cls.inherit_cache = True
        super().__init_subclass__()
        compiles(cls)(_writer(sqlite))
        compiles(cls, "postgresql")(_writer(postgresql))


def _writer(template: str) -> Any:
    def write(element: DialectFunction[Any], compiler: SQLCompiler, **options: Any) -> str:
        return template.format(*(compiler.process(clause, **options) for clause in element.clauses))

    return write
