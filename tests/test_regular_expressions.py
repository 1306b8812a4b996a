"""No regular expression takes more than linear time, whatever a client sends.

Each one runs on long texts made from its own parts: what stands before a repetition, many times; and what it repeats,
many times, with an end that does not match. The limit is CPU time of this process, far above what a linear match takes
(milliseconds) and far below a quadratic one (minutes).
"""

import ast
import gc
import re
import re._constants as ops
import re._parser as sre
import signal
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from test_code_style import HOME, MODULES, functions, name_of

LENGTH = 60_000
CPU_SECONDS = 2.0
SHORT_TEXTS = {"imports/values/times.py:MOMENT": 80, "imports/values/times.py:OFFSET": 80}
"""Expressions whose callers take short texts only, and the lengths of these."""
NAMES = {
    ".".join(path.relative_to(HOME).with_suffix("").parts).removesuffix(".__init__"): path
    for path in MODULES
    if path.name != "env.py"  # only Alembic can import it
}
"""Our modules by name."""
METHODS = frozenset({"findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn"})
METHOD_OF_NAME = re.compile(r"\b([A-Z][A-Z0-9_]*)(?:\[\w+\])?\.(\w+)\(")
CATEGORIES = {ops.CATEGORY_DIGIT: "1", ops.CATEGORY_SPACE: " ", ops.CATEGORY_WORD: "a"}


class Found(NamedTuple):
    """A regular expression of the code, and the method that applies it."""

    place: str
    pattern: str | bytes
    flags: int
    method: str


def patterns_in(value: object, seen: set[int]) -> Iterator[re.Pattern[str]]:
    """Yield the expressions of a value: its own, those of its members, and those that a class or an object keeps."""
    if isinstance(value, re.Pattern):
        yield value
    elif id(value) not in seen:
        seen.add(id(value))
        yield from chain.from_iterable(patterns_in(each, seen) for each in members(value))


def members(value: object) -> Iterable[object]:
    """Return what a container holds, or what a class or an object of our modules keeps."""
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return value
    is_ours = getattr(value, "__module__", None) in NAMES and hasattr(value, "__dict__")
    return list(vars(value).values()) if is_ours else ()


def compiled() -> Iterator[tuple[Path, str, re.Pattern[str]]]:
    """Yield the expressions that modules keep, by name, however deep they stand."""
    seen: set[int] = set()
    for module_name, path in NAMES.items():
        for name, value in vars(import_module(module_name)).items():
            yield from ((path, name, each) for each in patterns_in(value, seen))


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls of functions of `re` in a module."""
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re"))):
                yield node


def expressions() -> Iterator[Found]:
    """Yield each kept expression with the methods that are called on its name, and each `re.sub("…", …)`."""
    methods = defaultdict(set)
    for path in MODULES:
        for name, method in METHOD_OF_NAME.findall(path.read_text()):
            methods[name].add(method)
    for path, name, pattern in compiled():
        for method in sorted(methods[name] & METHODS or {"search"}):
            yield Found(f"{name_of(path)}:{name}", pattern.pattern, pattern.flags, method)
    for path in MODULES:
        for call in calls(path):
            if call.func.attr in METHODS:
                yield Found(f"{name_of(path)}:{call.lineno}", ast.literal_eval(call.args[0]), 0, call.func.attr)


def sample(nodes: Any) -> str:
    """Return a text that this part of a pattern matches, more or less."""
    return "".join(_sample_node(op, value) for op, value in nodes)


def _sample_node(op: Any, value: Any) -> str:
    samples: dict[Any, Callable[[], str]] = {
        ops.LITERAL: lambda: chr(value),
        ops.ANY: lambda: "a",
        ops.NOT_LITERAL: lambda: "a",
        ops.IN: lambda: _sample_set(value),
        ops.BRANCH: lambda: sample(value[1][0]),
        ops.SUBPATTERN: lambda: sample(value[3]),
        ops.MAX_REPEAT: lambda: sample(value[2]) * max(value[0], 1),
        ops.MIN_REPEAT: lambda: sample(value[2]) * max(value[0], 1),
    }
    return samples[op]() if op in samples else ""


def _sample_set(members: Any) -> str:
    (op, value), *others = members
    match op:
        case ops.NEGATE:
            return next(text for text in "a 1." if not re.match(f"[{re.escape(_sample_set(others))}]", text))
        case ops.RANGE:
            return chr(value[0])
        case ops.CATEGORY:
            return CATEGORIES.get(value, "a")
    return chr(value)


def repetitions(nodes: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield, for each unbounded repetition, what stands before it and what it repeats."""
    for op, value in nodes:
        if op in {ops.MAX_REPEAT, ops.MIN_REPEAT}:
            if value[1] is ops.MAXREPEAT:
                yield before, sample(value[2])
            yield from repetitions(value[2], before)
        elif op is ops.BRANCH:
            for branch in value[1]:
                yield from repetitions(branch, before)
        elif op is ops.SUBPATTERN:
            yield from repetitions(value[3], before)
        before += _sample_node(op, value)


def attacks(pattern: str | bytes, flags: int, length: int = LENGTH) -> Iterator[str]:
    for before, body in repetitions(sre.parse(pattern, flags)):
        for part in {before, before + body} - {""}:
            yield part * (length // len(part))
        yield before + body * (length // max(len(body), 1)) + "\0"


@contextmanager
def cpu_limit(seconds: float, found: Found) -> Iterator[None]:
    def stop(*_: object) -> None:
        pytest.fail(f"{found} takes far more than linear time")

    previous = signal.signal(signal.SIGVTALRM, stop)
    gc.disable()  # a collection of what other tests left is no time of the expression
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        gc.enable()
        signal.signal(signal.SIGVTALRM, previous)


def apply(found: Found, attack: str) -> None:
    method: Callable[..., Any] = getattr(re.compile(found.pattern, found.flags), found.method)
    text = attack if isinstance(found.pattern, str) else attack.encode("latin-1", "replace")
    result = method(text[:0], text) if found.method in {"sub", "subn"} else method(text)
    if found.method == "finditer":
        list(result)


@pytest.mark.slow
def test_no_function_compiles_an_expression() -> None:
    inside = [
        f"{name_of(path)}:{call.lineno}"
        for path in MODULES
        for function in functions(path)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile"
    ]
    assert inside == []


@pytest.mark.slow
def test_regular_expressions_are_linear() -> None:
    found = list(dict.fromkeys(expressions()))
    assert len(found) > 40  # the walk finds them
    for each in found:
        for text in attacks(each.pattern, each.flags, SHORT_TEXTS.get(each.place, LENGTH)):
            with cpu_limit(CPU_SECONDS, each):
                apply(each, text)


def test_attack_begins_with_what_stands_before_a_repetition() -> None:
    assert next(attacks(r" Did you mean [^?]*\?", 0)).startswith(" Did you mean ")
