"""SQL function that returns the elements of a JSON array as rows."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class JsonElements(FunctionElement[Any]):
    """The elements of a JSON array, one a row, in the column `value`."""

    inherit_cache = True


@compiles(JsonElements)
def _elements_in_sqlite(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(JsonElements, "postgresql")
def _elements_in_postgresql(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"jsonb_array_elements(({compiler.process(element.clauses, **options)})::jsonb)"
