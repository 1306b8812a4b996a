"""The demo companies: invented, international, and the same every time."""

from demo.load import DemoPerson, load

__all__ = ["DemoPerson", "load"]
