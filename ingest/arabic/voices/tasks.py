"""Whose task a deed is: "تنحصر مهمة القوات في تدريب الجيش", "دور التحالف هو تقديم المشورة", "اقتصر نشاطه على التدريب"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.pronouns import SUBJECTS, attached
from ingest.syntax import Phrase


def doers(subject: Iterable[Phrase], drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return whose task a subject is; nobody where it is none."""
    return [doer for phrase in subject if phrase.sort == "anaphor" for doer in _doers(phrase, drafts, lexicon)]


def do_task(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Let whoever has a task do what a verb says that it consists of; "لا يتعدى دوره" says it too."""
    key = lexicon.consists.get(draft.lemma)
    if key is None:
        return
    subject = draft.functions.get("subject", [])
    who = doers(subject, drafts, lexicon) or [p for p in subject if p.kind in ACTORS]
    if not who:
        return
    draft.functions["subject"] = who
    draft.polarity = "affirmed" if draft.lemma in lexicon.exceeds else draft.polarity
    for noun in drafts:
        if noun.category == "noun" and noun.host is not None and drafts[noun.host] is draft:
            noun.shares = noun.shares or noun.under == key


def _doers(phrase: Phrase, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    word = phrase.lemma
    enclitic = next((e for e in SUBJECTS if word.endswith(e) and word.removesuffix(e) in lexicon.tasks), "")
    if not enclitic and lexicon.bare(word) not in lexicon.tasks:
        return []
    if phrase.owner:
        return [p for p in phrase.owner if p.kind in ACTORS]
    noun = next((d for d in drafts if d.category == "noun" and d.trigger.start <= phrase.span.start < d.trigger.end), None)
    if noun is not None:
        return [p for p in noun.functions.get("of", []) if p.kind in ACTORS or p.sort == "pronoun"]
    return [attached(phrase.span, enclitic)] if enclitic else []
