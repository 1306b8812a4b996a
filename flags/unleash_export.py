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


def to_client_state(content: Object, faults: Faults) -> Object:
    """Return an export as a client state, and add what is wrong with it to `faults`.

    Features and segments keep their places. What else is wrong with them, the reader of the client state finds.
    """
    environments = _objects(content, "featureEnvironments", faults)
    with faults.collecting():
        _check_one_environment(environments)
    enabled = _by_name(environments, "featureName", "enabled", faults)
    dependencies = _by_name(_objects(content, "dependencies", faults), "feature", "dependencies", faults)
    strategies = _strategies(content, faults)
    features = list[Any](_elements(content, "features"))
    for feature, path in _objects(content, "features", Faults()):
        name = feature["name"] if isinstance(feature.get("name"), str) else ""
        if name and name not in strategies:
            faults.add([InvalidFlagData(DataFault.STRATEGY_MISSING, path)])
        more = {"enabled": enabled.get(name, False), "dependencies": dependencies.get(name, [])}
        features[int(path[-1])] = {**feature, "variants": [], **more, "strategies": strategies.get(name, [])}
    for segment, path in _objects(content, "segments", Faults()):
        if "constraints" not in segment:
            faults.add([InvalidFlagData(DataFault.CONSTRAINTS_LEFT_OUT, (*path, "constraints"))])
    return {"features": features, "segments": content.get("segments", [])}


def _elements(content: Object, name: str) -> list[Any]:
    found = content.get(name, [])
    return found if isinstance(found, list) else []


def _objects(content: Object, name: str, faults: Faults) -> list[tuple[Object, Path]]:
    rows = list[tuple[Object, Path]]()
    with faults.collecting():
        for index, row in enumerate(require_list(content.get(name, []), (name,))):
            with faults.collecting():
                rows.append((require_object(row, (name, index)), (name, index)))
    return rows


def _by_name(rows: Sequence[tuple[Object, Path]], name: str, field: str, faults: Faults) -> Object:
    found: Object = {}
    for row, path in rows:
        with faults.collecting():
            key = _text(row, name, *path)
            if field in row:
                found[key] = row[field]
    return found


def _text(row: Object, name: str, *path: str | int) -> str:
    return require_text(row.get(name), (*path, name))


def _check_one_environment(rows: Sequence[tuple[Object, Path]]) -> None:
    names = sorted({str(row.get("environment")) for row, _ in rows})
    if len(names) > 1:
        raise InvalidFlagData(DataFault.SEVERAL_ENVIRONMENTS, ("featureEnvironments",), names=", ".join(names))


def _strategies(content: Object, faults: Faults) -> dict[str, list[Object]]:
    """Return the strategies by the names of their features; what is wrong with some is added to `faults`."""
    rows = sorted(_objects(content, "featureStrategies", faults), key=lambda found: _order(found[0].get("sortOrder")))
    strategies: dict[str, list[Object]] = {}
    for row, path in rows:
        with faults.collecting():
            of_feature = strategies.setdefault(_text(row, "featureName", *path), [])
            of_feature.append({name: row[name] for name in STRATEGY_FIELDS if row.get(name) is not None})
            if row.get("variants"):
                raise InvalidFlagData(DataFault.VARIANTS_NOT_SUPPORTED, (*path, "variants"))
    return strategies


def _order(value: Any) -> float:
    return value if isinstance(value, int | float) else 0
