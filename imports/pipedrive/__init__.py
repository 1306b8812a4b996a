"""Import of Pipedrive's exports as CSV or XLSX (docs/decisions/import.md)."""

from imports.pipedrive.load import run_import
from imports.pipedrive.report import ImportReport, RowOutcome
from imports.pipedrive.survey import ImportOptions, ImportPlan, survey_files
from imports.pipedrive.vocabulary import EntityKind

__all__ = ["EntityKind", "ImportOptions", "ImportPlan", "ImportReport", "RowOutcome", "run_import", "survey_files"]
