"""The board: columns, pages of cards, and moves of cards (docs/decisions/board.md)."""
