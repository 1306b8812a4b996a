"""Words of further languages in lists (docs/decisions/import.md#dialects).

They are the words of Pipedrive's interface and help, and of lists that people keep, as far as public material tells; no
exported file of each language was at hand. A header that differs is listed as unknown, and can be mapped.
"""

from imports.dialects.languages.dutch import DUTCH
from imports.dialects.languages.italian import ITALIAN
from imports.dialects.languages.japanese import JAPANESE
from imports.dialects.languages.language import Language, split, split_all
from imports.dialects.languages.polish import POLISH
from imports.dialects.languages.russian import RUSSIAN
from imports.dialects.languages.scandinavian import SCANDINAVIAN
from imports.dialects.languages.turkish import TURKISH

LANGUAGES: tuple[Language, ...] = (ITALIAN, DUTCH, POLISH, RUSSIAN, SCANDINAVIAN, TURKISH, JAPANESE)
__all__ = ["LANGUAGES", "Language", "split", "split_all"]
