"""Markdown as plain text: what a reader sees, and what the head says of the article."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.reading.article import article_of
from ingest.reading.markdown import plain_text
from ingest.reading.readers import Document, read_paths


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Iraqi forces** retook [Ramadi](http://x.y/z) from *Islamic State*.", "Iraqi forces retook Ramadi from Islamic State."),
        ("## Turkey\n\n> Turkey withdrew\n> its troops.", "Turkey\n\nTurkey withdrew its troops."),
        ("- Iran denied it.\n- Iraq did not.", "Iran denied it.\n\nIraq did not."),
        ("![a map](map.png)\n\n<script>x()</script>\n\nThe army left.", "The army left."),
        ("<div>The army <b>left</b>.<style>p {}</style></div>\n\n<!-- no -->\n\nIt came.", "The army left.\n\nIt came."),
        ("```\ncode\n```\n\nThe army left `Mosul`.", "The army left Mosul."),
        ("استعادت **القوات العراقية** [الرمادي](http://x.y) من _داعش_.", "استعادت القوات العراقية الرمادي من داعش."),
        ("2 * 3 * 4 and snake_case_word", "2 * 3 * 4 and snake_case_word"),
        ("Title: Troops leave\nDate: 2021-05-26\n\n# Troops leave\n", "Title: Troops leave\nDate: 2021-05-26\n\nTroops leave"),
        ('---\nlayout: post\ntitle: "Troops leave"\n---\nThey left.', "title: Troops leave\n\nThey left."),
        ("---\n\nThey left.", "They left."),
        ("", ""),
    ],
)
def test_a_document_reads_as_its_words(written: str, read: str) -> None:
    assert plain_text(written) == read


def test_a_file_is_an_article_with_what_its_front_matter_says(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: Troops leave\ndate: 2021-05-26\ntags: [iraq]\n---\nTurkey **withdrew** its troops from Bashiqa.\n")
    (document,) = read_paths([file])
    assert isinstance(document, Document)
    article = article_of(document)
    assert (article.title, article.date) == ("Troops leave", "2021-05-26")
    assert article.text == "Troops leave\n\nTurkey withdrew its troops from Bashiqa."


@given(st.text(alphabet=st.sampled_from("*_[]()#>-`!<> \nab:"), max_size=200))
def test_hostile_marks_are_read_or_left_out(text: str) -> None:
    assert set(plain_text(text)) <= set(text) | {"\n", " "}
