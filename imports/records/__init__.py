"""Records in files of other systems: Pipedrive, HubSpot, Odoo, Twenty, or by a mapping (docs/decisions/import.md)."""

from imports.dialects.vocabulary import EntityKind
from imports.records.load import run_import
from imports.records.report import ImportReport, RowOutcome
from imports.records.survey import ImportOptions, ImportPlan, survey_files

__all__ = ["EntityKind", "ImportOptions", "ImportPlan", "ImportReport", "RowOutcome", "run_import", "survey_files"]
