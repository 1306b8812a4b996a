"""Notes below a table, such as who exported it and when: they are no records."""

import re

from db.text import fold
from imports.messages import ImportMessageCode, message
from imports.tables import SourceRow

FOOTER = message(ImportMessageCode.FOOTER)
MIN_WIDTH, MIN_WIDTH_BELOW_GAP = 2, 3
MIN_WORDS = 4
MAX_LENGTH = 300
NOTE = re.compile(
    r"(?:(?:exported|generated|created|printed|downloaded|prepared|produced) (?:by|on|at|from|with|using)"
    r"|(?:exportiert|erstellt|generiert|gedruckt|heruntergeladen) (?:von|am|aus|mit|durch)"
    r"|(?:exportado|generado|creado|impreso|descargado) (?:por|el|de|desde|con|a las)"
    r"|(?:gerado|criado|impresso|baixado|exportado) (?:por|em|de|com)"
    r"|(?:exporte|genere|cree|imprime|telecharge) (?:par|le|depuis|avec)"
    r"|esportato da|end of (?:report|export|file|list)|ende (?:des|der) |fin (?:del|de la|du) "
    r"|\(c\) |© ?|copyright )\b.*"
    r"|(?:source|quelle|fuente|fonte) ?: .*|(?:confidential|vertraulich|confidencial|confidentiel)\b.*"
    r"|(?:page|seite|pagina) [0-9]{1,6}(?: (?:of|von|de|sur) [0-9]{1,6})?"
    r"|[0-9]{1,9} (?:rows?|records?|entries|results|zeilen|datensatze|filas|registros|linhas|lignes|resultats)\b.*"
)
"""What folded notes begin with, in English, German, Spanish, Portuguese and French."""


def is_note(row: SourceRow) -> bool:
    """Return whether a row has one cell, the first."""
    return row.cells.count("") == len(row.cells) - 1 and row.cells[0] != ""


def is_footer(row: SourceRow, *, has_gap: bool) -> bool:
    """Return whether a row is a note, if it is one of the last: by its words, or a sentence below an empty row."""
    cells = row.cells
    if len(cells) < MIN_WIDTH or cells.count("") != len(cells) - 1:
        return False
    text = next(cell for cell in cells if cell != "")
    if not isinstance(text, str) or len(text) > MAX_LENGTH:
        return False
    is_sentence = ": " in text or text.count(" ") >= MIN_WORDS - 1
    return NOTE.fullmatch(fold(text)) is not None or (has_gap and len(cells) >= MIN_WIDTH_BELOW_GAP and is_sentence)
