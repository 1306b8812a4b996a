"""Unleash's export of features ("Export" in its console) in the form of its client state, which `flags.unleash` reads.

The export lists features, `featureStrategies` and `featureEnvironments` apart, of one environment.
"""

from collections.abc import Sequence
from typing import Any

from flags.data_faults import DataFault
from flags.json_validation import Faults, InvalidFlagData, Path, require_list, require_object, require_text

Object = dict[str, Any]

STRATEGY_FIELDS = ("name", "constraints", "parameters", "segments", "disabled")
"""Fields of a strategy that the client state has, too."""


def is_feature_export(content: Any) -> bool:
    """Return whether a file is Unleash's export of features, and not its client state."""
    return isinstance(content, dict) and "featureStrategies" in content


def to_client_state(content: Object) -> Object:
    """Return an export as a client state; raise `InvalidFlagData` if it is invalid or has no single environment."""
    faults, features, segments = Faults(), list[Object](), list[Object]()
    environments = _objects(content, "featureEnvironments")
    with faults.collecting():
        _check_one_environment(environments)
    enabled = {_text(row, "featureName", *path): row.get("enabled") for row, path in environments}
    strategies, dependencies = _strategies(content, faults), _dependencies(content)
    for feature, path in _objects(content, "features"):
        with faults.collecting():
            name = _text(feature, "name", *path)
            if name not in strategies:
                raise InvalidFlagData(DataFault.STRATEGY_MISSING, path)
            more = {"enabled": enabled.get(name, False), "strategies": strategies[name]}
            features.append({**feature, "variants": [], **more, "dependencies": dependencies.get(name, [])})
    for segment, path in _objects(content, "segments"):
        with faults.collecting():
            segments.append(_segment(segment, path))
    faults.raise_all()
    return {"features": features, "segments": segments}


def _objects(content: Object, name: str) -> list[tuple[Object, Path]]:
    rows = require_list(content.get(name, []), (name,))
    return [(_object(row, name, index), (name, index)) for index, row in enumerate(rows)]


def _object(value: Any, *path: str | int) -> Object:
    return require_object(value, path)


def _text(row: Object, name: str, *path: str | int) -> str:
    return require_text(row.get(name), (*path, name))


def _check_one_environment(rows: Sequence[tuple[Object, Path]]) -> None:
    names = sorted({str(row.get("environment")) for row, _ in rows})
    if len(names) > 1:
        raise InvalidFlagData(DataFault.SEVERAL_ENVIRONMENTS, ("featureEnvironments",), names=", ".join(names))


def _strategies(content: Object, faults: Faults) -> dict[str, list[Object]]:
    """Return the strategies by the names of their features; what is wrong with some is added to `faults`."""
    rows = sorted(_objects(content, "featureStrategies"), key=lambda found: found[0].get("sortOrder") or 0)
    strategies: dict[str, list[Object]] = {}
    for row, path in rows:
        with faults.collecting():
            of_feature = strategies.setdefault(_text(row, "featureName", *path), [])
            if row.get("variants"):
                raise InvalidFlagData(DataFault.VARIANTS_NOT_SUPPORTED, (*path, "variants"))
            of_feature.append({name: row[name] for name in STRATEGY_FIELDS if row.get(name) is not None})
    return strategies


def _dependencies(content: Object) -> dict[str, Sequence[Any]]:
    rows = _objects(content, "dependencies")
    return {_text(row, "feature", *path): row.get("dependencies", []) for row, path in rows}


def _segment(row: Object, path: Path) -> Object:
    if "constraints" not in row:
        raise InvalidFlagData(DataFault.CONSTRAINTS_LEFT_OUT, (*path, "constraints"))
    return row
