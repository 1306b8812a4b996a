"""The demo companies: invented, international, and deterministic."""

from demo.beta_companies import demo_members, load_beta_companies
from demo.load import DemoPerson, load_demo

__all__ = ["DemoPerson", "demo_members", "load_beta_companies", "load_demo"]
