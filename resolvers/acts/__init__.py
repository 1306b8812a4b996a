"""What can be done: one module per kind of thing, with its inputs. `resolvers.acting` runs them."""

from resolvers.acts import activities, cards, deals, notes, organizations, people

__all__ = ["activities", "cards", "deals", "notes", "organizations", "people"]
