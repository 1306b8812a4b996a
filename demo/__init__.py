"""The demo companies: invented, international, and deterministic."""

from demo.beta_companies import LAST_DEMO_EMAIL, demo_members, load_beta_companies
from demo.load import FIRST_DEMO_COMPANY, DemoPerson, load_demo

__all__ = ["FIRST_DEMO_COMPANY", "LAST_DEMO_EMAIL", "DemoPerson", "demo_members", "load_beta_companies", "load_demo"]
