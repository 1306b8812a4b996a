"""Tags are counted as browsers read them, and what a parser would take long for is refused before."""

import pytest
from company_fixture import CompanyFixture
from mutate import mutation_payload, run_mutation

from db.html import MAX_LENGTH, html_length, sanitize_html
from db.html_tokens import MAX_DEPTH, MAX_REOPENED, MAX_TAGS, HtmlTooComplex, readable_html

FORMATTING = "".join(f"<b a{number:x}>" for number in range(800))

REFUSED = {
    "formatting in many paragraphs": f"<p>{FORMATTING}{'<p>x' * 1600}",
    "a long link in many paragraphs": f'<p><a href="https://a.example/{"x" * 50_000}">{"<p>x" * 500}',
    "nested lists": "<ul><li>" * 10_000,
    "items in items": "<li><dd>" * 5_000,
    "unknown elements": "<x>" * 30_000,
    "many tags": "<br>" * (MAX_TAGS + 1),
    "attributes": f"<b {' '.join(f'a{number:x}' for number in range(5_000))}>",
    "attributes without blanks": f"<b {'/'.join(f'a{number:x}' for number in range(5_000))}>",
    "attributes after a bracket in quotes": f'<b a=">" {" ".join(f"b{number:x}" for number in range(5_000))}>',
    "ends in comments": "<p>" + "".join(f"<b a{n:x}><!--</b>-->" for n in range(800)) + "<p>x" * 1600,
    "ends in attributes": "<p>" + "".join(f'<b a{n:x} c="</b>">' for n in range(800)) + "<p>x" * 1600,
    "ends in scripts": "<p>" + "".join(f"<b a{n:x}><script></b></script>" for n in range(800)) + "<p>x" * 1600,
    "ends in cells": "<p>" + "".join(f"<b a{n:x}><table><tr><td></b></table>" for n in range(800)),
    "ends in lists of options": "<p>" + "".join(f"<b a{n:x}><select></b></select>" for n in range(800)),
    "cells in foreign elements": "<svg>" + "<div><td>" * 9_000,
}
READ_ALIKE = (
    ("a < b", "a &lt; b"),
    ("<<b>x</b>", "&lt;<b>x</b>"),
    ("<<!-- -->b>x", "&lt;b>x"),
    ("x<!-- <b> -->y", "xy"),
    ("x<!-->y", "xy"),
    ("<!DOCTYPE html><p>x", "<p>x"),
    ("<?xml version='1.0'?>x", "x"),
    ("</ x>y</>z", "yz"),
    ('<b title="a > b">x</b>', '<b title="a > b">x</b>'),
    ("<style>a > b {}</style>x", "x"),
    ("<b><!--></b>-->x", "<b></b>-->x"),
    ("<svg><![CDATA[<b>]]>x</svg>", "]]>x"),
    ("x<b", "x"),
)
ORDINARY = (
    "<p>One <b>two</b> <a href='https://a.example'>three</a></p><ul><li>a<li>b</ul><br>" * 200,
    "<table><tr>" + "<td><b>x</b>" * 1_000 + "</table>",
    "<font color=red><b><i>" + "<p>x</p>" * 1_000 + "</i></b></font>",
    "<blockquote><div>" * 60 + "x" + "</div></blockquote>" * 60,
    "<a name=top>" * 1_000,
    "<p>x" * 10_000,
)


@pytest.mark.parametrize("name", REFUSED)
def test_html_is_refused_before_a_parser_sees_it(name: str) -> None:
    with pytest.raises(HtmlTooComplex):
        readable_html(REFUSED[name])
    with pytest.raises(HtmlTooComplex):
        sanitize_html(REFUSED[name])


@pytest.mark.parametrize(("html", "readable"), READ_ALIKE)
def test_readable_html_has_only_tags_that_parsers_read_alike(html: str, readable: str) -> None:
    assert readable_html(html) == readable


@pytest.mark.parametrize("html", ORDINARY)
def test_ordinary_html_stays_as_it_is(html: str) -> None:
    assert readable_html(html) == html


@pytest.mark.parametrize("inner", ["<p>x", "<li>x", "<ul></ul>", "<b>x</b>", "x<br>"])
def test_sanitized_html_is_bounded_at_every_depth(inner: str) -> None:
    for outer in ("<b>", "<i><u>", "<div>", "<ul><li>", "<b a><i b>", "<table><tr><td><b>"):
        for times in (1, 10, 50, MAX_DEPTH):
            html = outer * times + inner * 2_000
            try:
                assert len(sanitize_html(html)) <= MAX_REOPENED + 10 * len(html)
            except HtmlTooComplex:
                assert times > 1


async def test_notes_and_activities_refuse_complex_html(viewer: CompanyFixture) -> None:
    made = await run_mutation(viewer, "organizationCreate", "organization { id }", name="Northwind")
    kind = await run_mutation(viewer, "activityTypeCreate", "activityType { id }", name="Call")
    for html in (REFUSED["formatting in many paragraphs"], REFUSED["nested lists"]):
        for name, values in (
            ("noteCreate", {"content": html, "organizationId": made["organization"]["id"]}),
            ("activityCreate", {"subject": "Call", "note": html, "typeId": kind["activityType"]["id"]}),
        ):
            (error,) = (await mutation_payload(viewer, name, "__typename", **values))["userErrors"]
            assert (error["reason"], error["code"]) == ("HTML_TOO_COMPLEX", "LIMIT_EXCEEDED")


async def test_long_notes_are_stored_as_before(viewer: CompanyFixture) -> None:
    organization = await run_mutation(viewer, "organizationCreate", "organization { id }", name="Northwind")
    content = ORDINARY[0][: ORDINARY[0].rindex("<p>")]
    made = await run_mutation(
        viewer,
        "noteCreate",
        "note { content }",
        content=content,
        organizationId=organization["organization"]["id"],
    )
    assert made["note"]["content"] == sanitize_html(content)
    assert html_length(content) <= MAX_LENGTH
