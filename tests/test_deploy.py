"""Files of deploy/: they can be read, name only settings and commands that exist, and give few rights."""

import configparser
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import pytest
import yaml
from starlette.routing import Route

from cli import main
from endpoints import health
from settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
COMPOSE = sorted(DEPLOY.glob("compose*.yaml"))
UNITS = sorted(DEPLOY.glob("systemd/*.service"))
SETTINGS = {PREFIX + name.upper() for name in Settings.model_fields}
NAME = re.compile(rf"{PREFIX}[A-Z_]*[A-Z]")
PROGRAM = "/opt/afterwin/bin/afterwin "


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def services(path: Path) -> dict[str, dict[str, Any]]:
    """The services of a compose file; merged keys (`<<`) are resolved."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text())["services"]
    return found


def manifests() -> list[dict[str, Any]]:
    return [each for path in DEPLOY.glob("kubernetes/*.yaml") for each in yaml.safe_load_all(path.read_text())]


def containers(value: Any) -> Iterator[dict[str, Any]]:
    """Every container anywhere in a manifest."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from item if key in {"containers", "initContainers"} else containers(item)
    elif isinstance(value, list):
        for item in value:
            yield from containers(item)


def commands() -> Iterator[tuple[str, ...]]:
    """The words of every `afterwin` command."""
    ours = [each for path in COMPOSE for each in services(path).values() if each.get("image") == "afterwin"]
    yield from (tuple(service["command"]) for service in ours)
    yield from (tuple(container["args"]) for manifest in manifests() for container in containers(manifest))
    lines = [line for path in UNITS for line in path.read_text().splitlines() if PROGRAM in line]
    yield from (tuple(line.partition(PROGRAM)[2].split()) for line in lines)


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_settings_exist(path: Path) -> None:
    assert set(NAME.findall(path.read_text())) - SETTINGS == set()


@pytest.mark.parametrize("words", sorted(set(commands())), ids=" ".join)
def test_commands_exist(words: tuple[str, ...]) -> None:
    command: click.Command = main
    rest = list(words)
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), rest.pop(0))
        assert found is not None
        command = found
    command.make_context(words[0], rest)


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "start.sh"], ids=relative)
def test_files_are_explained(path: Path) -> None:
    page = (ROOT / "docs" / "deployment-files.md").read_text()
    assert path.name in page


@pytest.mark.parametrize("path", COMPOSE, ids=relative)
def test_composed_servers_have_few_rights(path: Path) -> None:
    for name, service in services(path).items():
        assert not str(service.get("image", "x:1")).endswith(":latest"), name
        if service.get("image") == "afterwin":
            assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"]), name
            assert "temporary:/tmp" in service["volumes"], f"{name}: /tmp would be in memory, or not writable"
            assert "tmpfs" not in service, name
            depended = set(service["depends_on"])
            assert depended <= set(services(path)), name
            assert "migrate" in depended or name == "migrate"


@pytest.mark.parametrize("path", UNITS, ids=relative)
def test_units_have_few_rights(path: Path) -> None:
    lines = path.read_text().splitlines()
    needed = (
        *("DynamicUser=yes", "UMask=0077", "NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet="),
        *("PrivateDevices=yes", "PrivateTmp=yes", "ProtectHome=yes", "ProtectKernelTunables=yes"),
        *("RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "SystemCallFilter=@system-service"),
    )
    assert [each for each in needed if each not in lines] == []


def test_units_do_one_task_and_let_migrations_finish() -> None:
    """With two, a failure of the first would keep the second from running."""
    lines = {path.name: path.read_text().splitlines() for path in UNITS}
    assert [name for name, each in lines.items() if sum(line.startswith("ExecStart=") for line in each) != 1] == []
    assert [path.with_suffix(".timer").exists() for path in UNITS if "Type=oneshot" in lines[path.name]] == [True, True]
    assert "TimeoutStartSec=infinity" in lines["afterwin.service"]


def test_pods_have_few_rights() -> None:
    found = [each for manifest in manifests() for each in containers(manifest)]
    assert len(found) == 4
    for container in found:
        rights = container["securityContext"]
        assert (rights["readOnlyRootFilesystem"], rights["allowPrivilegeEscalation"]) == (True, False)
        assert rights["capabilities"] == {"drop": ["ALL"]}
        assert not container["image"].endswith(":latest")


def test_pods_write_temporary_files_to_a_disk() -> None:
    """Bytes in memory count as that of the container, and a pod above the limit ends with the requests of all."""
    found = list(volumes(manifests()))
    assert [each["emptyDir"] for each in found] == [{"sizeLimit": "10Gi"}] * 3


def volumes(value: Any) -> Iterator[dict[str, Any]]:
    """Every volume anywhere in a manifest."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from item if key == "volumes" else volumes(item)
    elif isinstance(value, list):
        for item in value:
            yield from volumes(item)


def test_only_who_should_reaches_pods() -> None:
    (policy,) = (each for each in manifests() if each["kind"] == "NetworkPolicy")
    ports = [entry["ports"] for entry in policy["spec"]["ingress"] if entry["from"]]
    assert ports == [[{"port": "http"}], [{"port": "metrics"}]]
    assert policy["spec"]["podSelector"] == {"matchLabels": {"app": "afterwin"}}


def worker_count(service: Mapping[str, Any]) -> int:
    words = service.get("command") or []
    if words[:1] != ["serve"]:
        return 0
    return int(words[words.index("--workers") + 1]) if "--workers" in words else 1


@pytest.mark.parametrize("path", COMPOSE, ids=relative)
def test_several_servers_know_how_many_processes_share_limits(path: Path) -> None:
    servers = [each for each in services(path).values() if worker_count(each)]
    stated = {each["environment"].get("AFTERWIN_LIMIT_PROCESSES") for each in servers}
    assert stated == ({str(sum(map(worker_count, servers)))} if len(servers) > 1 else {None})


def test_pods_know_how_many_processes_share_limits() -> None:
    by_kind = {each["kind"]: each for each in manifests()}
    replicas = by_kind["Deployment"]["spec"]["replicas"]
    assert by_kind["ConfigMap"]["data"]["AFTERWIN_LIMIT_PROCESSES"] == str(replicas)


@pytest.mark.parametrize("path", [path for path in COMPOSE if "citus" not in path.name], ids=relative)
def test_server_logs_in_as_no_superuser(path: Path) -> None:
    """The image makes `POSTGRES_USER` a superuser, for whom no policy holds. That of Citus is to try shards alone."""
    found = services(path)
    database = found["database"]
    assert "POSTGRES_USER" not in database["environment"]
    assert any("create-roles.sh:/docker-entrypoint-initdb.d/" in each for each in database["volumes"])
    urls = [
        url for each in found.values() for name, url in each.get("environment", {}).items() if name.endswith("_URL")
    ]
    assert {url.split("//")[1].split(":")[0] for url in urls if url.startswith("postgresql")} == {"afterwin"}


@pytest.mark.parametrize("path", COMPOSE, ids=relative)
def test_redis_asks_for_a_password(path: Path) -> None:
    for service in services(path).values():
        assert "valkey" not in str(service.get("image")) or "--requirepass" in service["command"]


@pytest.mark.parametrize("path", COMPOSE, ids=relative)
def test_proxy_starts_while_one_server_is_broken(path: Path) -> None:
    conditions = services(path).get("proxy", {}).get("depends_on", {}).values()
    assert {each["condition"] for each in conditions} <= {"service_started"}


def test_daily_tasks_run_everywhere() -> None:
    tasks = {("files", "cleanup"), ("flags", "audit", "verify")}
    composed = {path.name: {tuple(each.get("command") or ()) for each in services(path).values()} for path in COMPOSE}
    assert {name: tasks - found for name, found in composed.items() if not tasks <= found} == {}
    jobs = [each for each in manifests() if each["kind"] == "CronJob"]
    assert {tuple(container["args"]) for container in containers(jobs)} == tasks


def test_probes_ask_health_checks() -> None:
    paths = {route.path for route in health.routes(Any) if isinstance(route, Route)}  # type: ignore[arg-type]  # not asked
    probed = {
        container[probe]["httpGet"]["path"]
        for manifest in manifests()
        for container in containers(manifest)
        for probe in container
        if probe.endswith("Probe")
    }
    assert probed == paths
    assert set(re.findall(r"/(?:livez|readyz)\b", (DEPLOY / "Dockerfile").read_text())) == {"/readyz"}


def test_image_runs_without_root_and_copies_what_exists() -> None:
    lines = (DEPLOY / "Dockerfile").read_text().splitlines()
    assert [line for line in lines if line.startswith("USER ")] == ["USER 10001"]
    copied = [line.split()[1] for line in lines if line.startswith("COPY ") and "--from" not in line]
    assert all((ROOT / source).exists() for source in copied)


def test_pooler_has_transaction_mode() -> None:
    parser = configparser.ConfigParser()
    parser.read(DEPLOY / "pgbouncer" / "pgbouncer.ini")
    pool = parser["pgbouncer"]
    assert (pool["pool_mode"], pool.getint("max_prepared_statements")) == ("transaction", 200)
    assert pool.getint("max_prepared_statements") >= Settings.model_fields["database_prepared_statements"].default
