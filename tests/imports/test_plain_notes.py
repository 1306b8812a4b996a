"""Notes that are plain texts: what only looks like a tag stays, and so do lines."""

import pytest
from imported import all_rows, imported, outcomes, table

from db.html import html_to_text, sanitize_html
from db.models import Activity, Deal, Note
from imports.messages import ImportMessageCode
from imports.records import EntityKind
from imports.values.plain_text import text_to_html

SHOWN = (
    "Mail from Ana <ana@example.com>: hello",
    "List<String> and <TBD>",
    "if a<b then c>d",
    "Asked <Peter> for a quote, call <bo@x.example>",
    "5 < 6 & 7 > 3",
    "<3",
)
HTML = (
    "<p>Hi</p>",
    "<b>Hi</b> there",
    'a <a href="https://x.example">link</a>',
    "<div>one</div><div>two</div>",
    "<br/>",
)


@pytest.mark.parametrize("text", SHOWN)
def test_what_only_looks_like_a_tag_is_shown(text):
    assert html_to_text(sanitize_html(text_to_html(text))) == text


@pytest.mark.parametrize("html", HTML)
def test_html_is_left_as_it_is(html):
    assert text_to_html(html) == html


def test_lines_of_plain_texts_stay_lines():
    assert text_to_html("one\r\ntwo\nthree") == "one<br>two<br>three"
    assert text_to_html("from <ana@x.example>\nhi") == "from &lt;ana@x.example><br>hi"
    assert text_to_html("<p>one\ntwo</p>") == "<p>one\ntwo</p>"


async def test_notes_of_files_keep_lines_and_addresses(viewer, tmp_path):
    deals = table(tmp_path, "deals.csv", "Title,Status,ID", "Pump,Open,7")
    notes = table(tmp_path, "notes.csv", "Content,Deal ID,Add time", '"Mail <a@x.example>\nBye",7,2026-01-01 10:00')
    activities = table(tmp_path, "act.csv", "Subject,Type,Deal ID,Note", 'Call,Call,7,"Ask <Bo>\nsoon"')
    for outcome in ("created", "unchanged"):
        report = await imported(viewer, deals, notes, activities)
        assert outcomes(report, EntityKind.NOTES) == {outcome: 1}
    (note,) = await all_rows(viewer, Note)
    (activity,) = await all_rows(viewer, Activity)
    assert (note.content, activity.note) == ("Mail &lt;a@x.example&gt;<br>Bye", "Ask &lt;Bo&gt;<br>soon")


async def test_deleted_deal_without_id_is_not_made_by_each_import(viewer, tmp_path):
    deals = table(tmp_path, "deals.csv", "Title,Status,Value", "Pump,Deleted,7", "Tube,Open,8")
    for outcome in ("created", "unchanged"):
        report = await imported(viewer, deals)
        assert outcomes(report, EntityKind.DEALS) == {outcome: 1, "skipped": 1}
    assert len(await all_rows(viewer, Deal)) == 1
    assert report.skipped[0].rows[0].reason.code is ImportMessageCode.DELETED_THERE


@pytest.mark.parametrize("name", ["\u200b", "\u2060\u200d", "\ufeff", "\u00a0"])
async def test_name_that_shows_nothing_is_none(viewer, tmp_path, name):
    path = table(tmp_path, "o.csv", "Organization - Name,Organization - ID", f"{name},1", "Alpha,2")
    assert outcomes(await imported(viewer, path), EntityKind.ORGANIZATIONS) == {"created": 1, "skipped": 1}
