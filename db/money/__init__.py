"""Money: exact amounts, exchange rates, and the report of won values (docs/decisions/money.md)."""
