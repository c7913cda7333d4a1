"""Who says what a sentence says: "according to X", a headline's "X: ...", "..., he said" at its end."""

from __future__ import annotations

from graph.model import ACTORS, Span
from ingest.english.drafts import Draft
from ingest.english.phrases.coordination import coordinated
from ingest.english.phrases.groups import Group
from ingest.english.phrases.phrases import read_group
from ingest.english.reader import Reader
from ingest.english.voices.feared import settle_feared
from ingest.english.voices.occasions import keep_asides, keep_occasions
from ingest.english.voices.offices import name_offices
from ingest.english.voices.papers import cite, name_authors
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import capitals, senses

_TALKING = senses("en", "talks")
_ISSUED = frozenset(("issued", "released", "signed", "sent", "given"))
_FROM = frozenset(("from", "by"))


def take_according(reader: Reader, index: int) -> int:
    """Take "according to X" at a token, and return the token behind it."""
    group = read_group(reader.tokens, index + 2) if index + 2 < len(reader.tokens) else None
    if group is None:
        return index + 2
    end = coordinated(reader, group)
    issuer = _issuer(reader, group, end)
    if issuer is not None:
        group, end = issuer, issuer.last
    draft = reader.new(index, Span(reader.tokens[index].start, reader.tokens[index + 1].end), "according to")
    draft.operator, draft.ends = "speech", True
    draft.add("subject", group)
    reader.note(group)
    reader.last, reader.last_end, reader.open = group, end, False
    return end


def _issuer(reader: Reader, paper: Group, end: int) -> Group | None:
    """Return whose text it is according to which something is so: "according to a statement *from the ministry*"."""
    tokens = reader.tokens
    if paper.lemma not in load_constructions().papers or end + 2 >= len(tokens):
        return None
    at = end + (tokens[end].low in _ISSUED)
    behind = read_group(tokens, at + 1) if tokens[at].low in _FROM else None
    return behind if behind is not None and behind.means.kind in ACTORS else None


def take_colon(reader: Reader, index: int) -> None:
    """Take what stands before a headline's colon as its speaker, "Pentagon: ...", or what ends it behind one, "...: officials"."""
    if reader.title and reader.clause is not None and (speaker := _ending(reader, index + 1)) is not None:
        draft = reader.new(index + 1, speaker.span, "say")
        draft.operator, draft.ends = "speech", True
        draft.add("subject", speaker)
        return
    first = reader.groups[0] if reader.groups else None
    posted = first is not None and first.means.sort == "name" and first.named and first.first == 0  # "X, spokesman of Y: ..."
    if first is not None and len(reader.groups) == 1 and not reader.title and _is_dateline(first):
        reader.groups, reader.pending, reader.last = [], [], None  # "*BAGHDAD:* Protesters clashed with police"
        return
    if reader.clause is None and reader.last is not None and first is not None and (len(reader.groups) == 1 or posted):
        draft = reader.new(first.first, first.span, "say")
        draft.operator = "speech"
        draft.add("subject", first)
        reader.clause, reader.pending, reader.that = draft, [], True


def _is_dateline(group: Group) -> bool:
    """Return whether a noun phrase is no more than the name of a town."""
    return len(group.tokens) == 1 and (group.means.kind == "place" or group.tokens[0].low in capitals())


def _ending(reader: Reader, index: int) -> Group | None:
    """Return the actor whose noun phrase is all that is left of a headline from a token on."""
    group = read_group(reader.tokens, index) if index < len(reader.tokens) else None
    if group is None or group.last < len(reader.tokens) or group.means.kind not in ACTORS:
        return None
    return group


def attribute(reader: Reader) -> None:
    """Hang what no clause holds under the speaker that follows it or stands beside it: "..., he said", "according to X"."""
    settle_feared(reader.drafts, reader.tokens)
    cite(reader.drafts)
    name_authors(reader.drafts)
    name_offices(reader.drafts)
    keep_occasions(reader.drafts)
    keep_asides(reader.drafts, reader.tokens)
    for aside in [d for d in reader.drafts if d.lemma in _TALKING and d.parent is not None and d.parent.operator == "speech"]:
        if aside.parent is not None and aside.groups("to") and not aside.parent.groups("to"):
            aside.parent.functions["to"] = list(aside.groups("to"))  # "*Speaking to Reuters*, X said"
    for saying in [d for d in reader.drafts if d.parent is not None and d.parent.passive and d.parent.lemma in ("quote", "cite")]:
        if saying.parent is not None and saying.groups("by"):
            saying.parent.functions["subject"] = saying.functions.pop("by")  # "X was quoted as saying *by Y*"
    final = [d for d in reader.drafts if d.ends and d.operator == "speech" and d.category == "verb"]
    for speech in final:
        if heard := speech.groups("from"):  # of a quotation: "'5 miles *from X*,' he said" tells of no place where he spoke
            speech.functions["from"] = [g for g in heard if speech.quoted or not (isinstance(g, Group) and g.head.quoted)]
    for speech in final[:4]:
        if any(_is_content(reader, speech, d) for d in reader.drafts):
            continue
        for draft in reader.drafts:
            if (
                draft.parent is None
                and draft is not speech
                and draft is not speech.parent
                and draft not in final
                and draft.category != "post"
                and not _behind_quotation(reader, speech, draft)
            ):
                draft.parent, draft.link = speech, "quote"


def _is_content(reader: Reader, speech: Draft, draft: Draft) -> bool:
    """Return whether a clause tells what somebody says, and not what else he does: "X attacked Y, Z said, *adding that*"."""
    adds = "VBG" in reader.tokens[draft.order].tags and draft.operator is not None
    return draft.parent is speech and draft.link == "complement" and draft.category == "verb" and not adds


def _behind_quotation(reader: Reader, speech: Draft, draft: Draft) -> bool:
    """Return whether a clause stands behind who says a quotation, and outside it: ""We left," X said, *but Y attacked Z*"."""
    if draft.order < speech.order or draft.quoted or speech.quoted:
        return False
    return any(d.quoted and d.order < speech.order for d in reader.drafts)
