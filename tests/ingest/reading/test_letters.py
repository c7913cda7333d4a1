"""Letters: who speaks in them, and texts that are none."""

from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract

BODY = "I am providing this report as Commander in Chief. Iran attacked Erbil. I directed strikes in Syria to protect our troops."


def _told(text: str, title: str | None = None) -> dict[tuple[str, str], tuple[str, str | None]]:
    article = Article("a", text, "en", date="2023-06-08", title=title)
    return {(s.predicate, s.object): (s.subject, s.speaker) for s in extract(article, REGISTER).statements}


def test_the_holder_of_the_office_that_a_letter_tells_speaks() -> None:
    told = _told(f"Dear Mr. Speaker: (Dear Madam President:)\n\n{BODY}\n", "Letter to the Speaker of the House")
    assert told["attacks", "erbil"] == ("iran", "joe-biden")


def test_whoever_signs_a_letter_speaks() -> None:
    told = _told(f"Dear Mr. Speaker:\n\n{BODY}\n\nSincerely,\n\nJOSEPH R. BIDEN JR.\n")
    assert told["attacks", "erbil"] == ("iran", "joe-biden")


def test_a_report_that_quotes_a_commander_in_chief_is_no_letter() -> None:
    assert _told(f"Joe Biden met reporters. {BODY}\n")["attacks", "erbil"][1] is None


def test_a_signature_alone_tells_who_speaks() -> None:
    told = _told("Dear Mr. Speaker:\n\nI am providing this report. Iran attacked Erbil.\n\nSincerely,\n\nLLOYD AUSTIN\n")
    assert told["attacks", "erbil"] == ("iran", "lloyd-austin")


def test_for_the_state_whose_ministry_he_leads_the_writer_says_we() -> None:
    told = _told("Dear Mr. Speaker:\n\nI am providing this report. We trained the Peshmerga.\n\nSincerely,\n\nLLOYD AUSTIN\n")
    assert told["trains", "peshmerga"][0] == "united-states"
