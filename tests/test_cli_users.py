"""The commands `afterwin user`: addresses, look-alikes, and links with an OpenID Connect provider."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from cli.served_url import serve_at
from settings import Settings

pytestmark = pytest.mark.slow

ISSUER = "https://login.example.com"
INIT = "init --name Acme --time-zone UTC --currency EUR --user Ana --email"


class Commands:
    """Runs commands on a database of their own, in which Ana is an administrator."""

    def run(self, line: str) -> Result:
        return CliRunner().invoke(main, line.split())


@pytest.fixture
def commands(command_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:  # commands run in it
    monkeypatch.setenv("AFTERWIN_OIDC_ISSUER", ISSUER)
    assert Commands().run(f"{INIT} Ana@acme.example").exit_code == 0
    return Commands()


@pytest.mark.parametrize("command", ["user invite", INIT.replace("Acme", "Other")])
@pytest.mark.parametrize("email", ["x<tom@acme.example>", "a,b@acme.example", "nowhere"])
def test_commands_take_one_plain_address(commands: Commands, command: str, email: str) -> None:
    result = commands.run(f"{command} {email}")

    assert (result.exit_code, "is not an email address" in result.output) == (2, True)


def test_look_alike_needs_confirmation(commands: Commands) -> None:
    result = commands.run("user invite аna@acme.example")

    assert (result.exit_code, "looks like ana@acme.example" in result.output) == (1, True)
    assert commands.run("user invite --allow-look-alike аna@acme.example").exit_code == 0


def test_subject_is_linked_once_until_it_is_unlinked(commands: Commands) -> None:
    assert commands.run("user link ANA@acme.example eva-1").output == (
        f"ANA@acme.example signs in as eva-1 of {ISSUER}.\n"
    )
    assert commands.run("user link ana@acme.example eva-1").exit_code == 0
    assert "has another link" in commands.run("user link ana@acme.example eva-2").output
    assert commands.run("user unlink ana@acme.example").output == "Unlinked: eva-1.\n"
    assert commands.run("user unlink ana@acme.example").output == "Unlinked: nothing.\n"
    assert commands.run("user link ana@acme.example eva-2").exit_code == 0


def test_links_need_a_login_a_subject_and_a_provider(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no login" in commands.run("user link tom@acme.example x").output
    assert "There is no login" in commands.run("user unlink tom@acme.example").output
    assert commands.run(f"user link ana@acme.example {'x' * 256}").exit_code == 2
    monkeypatch.setenv("AFTERWIN_OIDC_ISSUER", "")
    assert "There is no provider" in commands.run("user link ana@acme.example x").output


def test_placeholder_of_invited_name_needs_a_choice(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "o.csv").write_text("Organization - Name,Organization - Owner\nKessler,Greta\n")
    assert commands.run(f"import pipedrive {tmp_path}/o.csv --time-zone UTC").exit_code == 0
    invite = "user invite greta@acme.example --name Greta"

    refused = commands.run(invite)

    assert (refused.exit_code, "Add --placeholder" in refused.output) == (1, True)
    assert [commands.run(f"{invite} --{choice}placeholder").exit_code for choice in ("", "no-")] == [0, 0]


def test_printed_link_leads_to_where_the_folder_was_served_last(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWIN_PUBLIC_URL", "https://crm.example.com")  # what the test sets is undone
    monkeypatch.delenv("AFTERWIN_PUBLIC_URL")
    unknown = commands.run("user invite a@acme.example").output
    assert "Set AFTERWIN_PUBLIC_URL if the server is not at http://127.0.0.1:8000." in unknown

    serve_at("http://0.0.0.0:8101")
    assert Settings().public_url == "http://127.0.0.1:8101"
    monkeypatch.delenv("AFTERWIN_PUBLIC_URL")  # as in the process of another command
    served = commands.run("user invite b@acme.example").output
    assert served.startswith("http://127.0.0.1:8101/sign-in#invitation_")

    monkeypatch.setenv("AFTERWIN_PUBLIC_URL", "https://crm.example.com")
    assert commands.run("user invite c@acme.example").output.startswith("https://crm.example.com/sign-in#")
