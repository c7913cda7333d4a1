"""What somebody says that another is to do: "على الحكومة أن ترد", "إن على الحزب مغادرة الإقليم"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.lexicon import senses

_NECESSITY = senses("ar", "necessity")
_NEXT = 6  # characters from whoever is to do it to what is due: " أن "
DUTY = "واجب عليه"  # the clause that it makes; of two words, so that no word of a text is taken for it


def duty(reading: Reading, place: int, phrase: NounPhrase) -> None:
    """Make a clause of "على" with whoever is to do what a complementiser or a verbal noun right behind names."""
    if reading.verb is not None or phrase.trigger is not None or not phrase.named:
        return
    tokens, lexicon = reading.tokens, reading.lexicon
    opens = place == 0 or tokens[place - 1].word in lexicon.complementisers or bool(tokens[place - 1].mark)
    after = tokens[phrase.end] if phrase.end < len(tokens) else None
    does = after is not None and not after.conjunction and (after.word in lexicon.complementisers or after.noun is not None)
    bodies = [p for p in phrase.phrases if p.kind in ACTORS]
    if not (opens and does and bodies):
        return
    draft = reading.in_voice(Draft(place, tokens[place].span, DUTY, "noun", quoted=tokens[place].quoted))
    draft.add("على", bodies)
    reading.drafts.append(draft)


def settle_duties(drafts: Sequence[Draft]) -> None:
    """Let what somebody is to do be planned, with what "and" joins to it, and a verbal noun be his: "على تركيا *سحب* قواتها"."""
    for at, duty_of in enumerate(drafts):
        whose = duty_of.functions.get("على", []) if duty_of.lemma == DUTY else []
        behind = (i for i in range(at + 1, len(drafts)) if whose and 0 < drafts[i].trigger.start - whose[-1].span.end <= _NEXT)
        due = next(behind, None)
        if due is None:
            continue
        first, further = drafts[due], drafts[due + 1 :]
        too = [d for d in further if d.subjunctive and d.parent == first.parent]  # "*وأن تنسحب* من المدينة"
        for draft in (first, *too):
            draft.modality = "planned" if draft.modality == "reported" else draft.modality
        if first.category == "noun" and not first.functions.get("subject"):
            first.add("subject", whose)


def necessity(reading: Reading, phrase: NounPhrase) -> None:
    """Make a clause of what somebody says is necessary that another do: "شدد على ضرورة انسحاب القوات التركية"."""
    verb, word = reading.draft(reading.verb), reading.lexicon.bare(reading.tokens[phrase.start].word)
    whose = [p for p in phrase.inner if p.kind in ACTORS and p.sort != "pronoun"]
    if word not in _NECESSITY or not whose or phrase.lemma not in reading.lexicon.intransitive or verb is None or verb.operator != "speech":
        return
    token = reading.tokens[phrase.start]
    draft = Draft(phrase.start, token.span, DUTY, "noun", quoted=token.quoted, parent=reading.verb, link="complement")
    draft.add("على", whose)
    reading.drafts.append(draft)
