"""Names of the schema: camel case, made once for each Python name."""

from functools import cache

from strawberry.schema.name_converter import NameConverter
from strawberry.utils.str_converters import to_camel_case


class CachedNameConverter(NameConverter):
    """Strawberry asks for the name of each field of each input value of an operation."""

    def apply_naming_config(self, name: str) -> str:
        """Return the name in camel case."""
        return camel_case(name)


camel_case = cache(to_camel_case)
