"""Whom the speakers of a transcript thank, and for whom those who issue a text say "we"."""

from __future__ import annotations

from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def claims(text: str, title: str | None = None, source: str | None = None) -> set[tuple[str, str, str]]:
    reading = extract(Article("a", text, "en", source, "2023-07-11", title), REGISTER)
    return {(s.subject, s.predicate, s.object) for s in reading.statements}


def test_two_who_speak_in_turn_thank_each_other() -> None:
    text = "PRESIDENT BIDEN: I thank you for your help.\nPRIME MINISTER SUDANI: Thank you, Mr. President.\nPRESIDENT BIDEN: Go on."
    names = "President Joe Biden met Prime Minister Mohammed Shia al-Sudani.\n"
    found = claims(names + text)
    assert ("joe-biden", "praises", "mohammed-shia-al-sudani") in found
    assert ("mohammed-shia-al-sudani", "praises", "joe-biden") in found


def test_you_of_nobody_told_is_nobody() -> None:
    assert not claims('"I thank you for your help," Joe Biden said.')


def test_we_outside_quotation_marks_are_those_who_issue_the_text() -> None:
    text = "We condemn the attack on Erbil. The Quds Force claimed responsibility. We support the Government of Iraq."
    title = "Statement from National Security Advisor Jake Sullivan on the attack"
    found = claims(f"{title}\n\n{text}", title, "White House")
    assert ("united-states", "supports", "government-of-iraq") in found
    assert not any(subject == "quds-force" and predicate == "supports" for subject, predicate, _ in found)


def test_the_president_is_that_of_the_state_that_publishes() -> None:
    assert ("joe-biden", "orders", "us-armed-forces") in claims("The President sent U.S. troops to Iraq.", None, "White House")
    assert not any(s == "joe-biden" for s, _, _ in claims("The President sent U.S. troops to Iraq.", None, "Reuters"))
