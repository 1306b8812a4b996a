"""Plots of the results as SVG: bars of the compared servers, and lines of growth."""

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from bench.measure import Result

COLOURS = ("#2f6f9f", "#3a9a5b", "#b35c2e", "#7a5195", "#8a8a8a", "#c03a5a")
WIDTH, BAR, GAP, LEFT = 720, 14, 12, 150
STYLE = "font-family='sans-serif' font-size='12'"


def _svg(height: float, body: Iterator[str]) -> str:
    head = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height:.0f}' {STYLE}>"
    return "\n".join([head, f"<rect width='{WIDTH}' height='{height:.0f}' fill='white'/>", *body, "</svg>", ""])


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}'>{escape(text)}</text>"


def _legend(names: Sequence[str]) -> Iterator[str]:
    for number, name in enumerate(names):
        x = LEFT + number * 120
        yield f"<rect x='{x}' y='34' width='12' height='12' fill='{COLOURS[number % len(COLOURS)]}'/>"
        yield _text(x + 18, 44, name)


def bars(title: str, results: Sequence[Result]) -> str:
    """Return bars of CPU per request: a group for each operation, a bar for each server."""
    variants = list(dict.fromkeys(each.variant for each in results))
    operations = list(dict.fromkeys(each.operation for each in results))
    figures = {(each.operation, each.variant): each.cpu for each in results}
    return _svg(70 + len(operations) * (len(variants) * BAR + GAP), _bars(title, operations, variants, figures))


def _bars(
    title: str, operations: Sequence[str], variants: Sequence[str], figures: Mapping[tuple[str, str], float]
) -> Iterator[str]:
    scale = (WIDTH - LEFT - 80) / max(figures.values())
    yield _text(10, 20, title)
    yield from _legend(variants)
    y = 60
    for operation in operations:
        yield _text(LEFT - 10, y + len(variants) * BAR / 2 + 4, operation, "end")
        for number, variant in enumerate(variants):
            if (operation, variant) in figures:
                value = figures[operation, variant]
                colour = COLOURS[number % len(COLOURS)]
                yield f"<rect x='{LEFT}' y='{y}' width='{value * scale:.1f}' height='{BAR - 2}' fill='{colour}'/>"
                yield _text(LEFT + value * scale + 5, y + BAR - 3, f"{value:.2f} ms")
            y += BAR
        y += GAP


def growth(title: str, results: Sequence[Result]) -> str:
    """Return a line for each operation: CPU per request by the size of the company, both on logarithmic axes."""
    sizes = sorted({each.organizations for each in results})
    lines: dict[str, list[tuple[int, float]]] = {}
    for each in sorted(results, key=lambda result: result.organizations):
        lines.setdefault(each.operation, []).append((each.organizations, max(each.cpu, 0.01)))
    return _svg(420, _growth(title, sizes, lines))


def _growth(title: str, sizes: Sequence[int], lines: Mapping[str, list[tuple[int, float]]]) -> Iterator[str]:
    values = [value for line in lines.values() for _, value in line]
    low, high = math.log10(min(values)), math.log10(max(values))
    span = max(math.log10(sizes[-1] / sizes[0]), 0.1)

    def place(size: int, value: float) -> tuple[float, float]:
        x = 60 + math.log10(size / sizes[0]) / span * (WIDTH - 260)
        return x, 380 - (math.log10(value) - low) / max(high - low, 0.1) * 320

    yield _text(10, 20, title)
    for size in sizes:
        yield _text(place(size, 10**low)[0], 402, f"{size:,}", "middle")
    for number, (name, line) in enumerate(sorted(lines.items(), key=lambda item: -item[1][-1][1])):
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in line))
        yield f"<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='2'/>"
        x, y = WIDTH - 190, 44 + number * 18
        yield f"<text x='{x}' y='{y}' fill='{colour}'>{escape(name)}: {line[-1][1]:.1f} ms</text>"
