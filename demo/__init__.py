"""The demo companies: invented, international, and the same every time."""

from demo.beta import guests, load_neighbours
from demo.load import DemoPerson, load

__all__ = ["DemoPerson", "guests", "load", "load_neighbours"]
