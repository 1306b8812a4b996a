"""Pipedrive's files: exports of organizations, people, deals, activities and notes, as CSV or XLSX (domain.md §d)."""

from imports.pipedrive.load import load
from imports.pipedrive.report import Outcome, Report
from imports.pipedrive.survey import Options, survey
from imports.pipedrive.words import Kind

__all__ = ["Kind", "Options", "Outcome", "Report", "load", "survey"]
