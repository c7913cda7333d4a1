"""What the name of an operation says of it: "الغزو الأميركي للعراق" has its agent and its target in its words.

A verbal noun at its head is the trigger, with what it is done to: "اعتقال قاسم مصلح", "تحرير الرمادي".
"""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.normalise import fold_word
from ingest.syntax import Phrase

OPERATION = "عملية"


def read_name(found: NounPhrase, at: int, token: Token, lexicon: Lexicon) -> None:
    """Make an operation's name a trigger under the event noun that heads it, with the state whose adjective and name it holds."""
    words = token.word.split()
    head = lexicon.forms.noun(words[0])
    found.trigger = at
    deed = _deed(words, lexicon)
    if deed and token.name is not None and token.name.inner:
        found.lemma = deed
        found.inner += [Phrase(n.span, "name", kind=n.kind, entity=n.entity, definite=True, number="s") for n in token.name.inner[:1]]
        return
    found.lemma = head.lemma if head is not None and head.lemma in lexicon.event_kinds else OPERATION
    if not _of_things(words, lexicon):
        found.state = next((lexicon.demonyms[bare] for w in words[1:] if (bare := lexicon.bare(w)) in lexicon.demonyms), None)
    if found.lemma == OPERATION:
        return
    for word in words[1:]:
        name = "ال" + word[2:] if word.startswith("لل") else word
        state = lexicon.state_of([name])
        if state is not None and state != found.state:
            target = Phrase(token.span, "name", kind="organization", entity=state, definite=True)
            found.inner.append(target)


def _of_things(words: list[str], lexicon: Lexicon) -> bool:
    """Return whether the adjective of a state is that of the things which an event's noun owns: "استهداف القواعد الأمريكية"."""
    owned = len(words) > 1 and words[1].startswith("ال") and lexicon.bare(words[1]) not in lexicon.demonyms
    return owned and not words[0].startswith("ال")


def _deed(words: list[str], lexicon: Lexicon) -> str:
    """Return the verbal noun that heads an operation's name, "" where a noun for an operation does: "عملية اعتقال مصلح"."""
    for noun in (lexicon.forms.noun(word) for word in words[:2]):
        if noun is not None and noun.lemma in lexicon.event_kinds:
            return ""
        if noun is not None and fold_word(noun.lemma) not in lexicon.light_nouns:
            return noun.lemma
    return ""
