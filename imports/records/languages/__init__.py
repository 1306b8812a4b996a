"""Words of further languages in lists (docs/decisions/import.md#dialects).

They are the words of Pipedrive's interface and help, and of lists that people keep, as far as public material tells; no
exported file of each language was at hand. A header that differs is listed as unknown, and can be mapped.
"""

from imports.records.languages.dutch import DUTCH
from imports.records.languages.italian import ITALIAN
from imports.records.languages.japanese import JAPANESE
from imports.records.languages.language import Language, split, split_all
from imports.records.languages.polish import POLISH
from imports.records.languages.russian import RUSSIAN
from imports.records.languages.scandinavian import SCANDINAVIAN
from imports.records.languages.turkish import TURKISH

LANGUAGES: tuple[Language, ...] = (ITALIAN, DUTCH, POLISH, RUSSIAN, SCANDINAVIAN, TURKISH, JAPANESE)
__all__ = ["LANGUAGES", "Language", "split", "split_all"]
