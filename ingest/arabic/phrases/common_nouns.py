"""Common nouns in Arabic, word by word: the construct state, adjectives, the verbal noun inside ("تنفيذ ضربات"), the owner at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.arabic.clauses.participles import describing
from ingest.arabic.events.event_phrases import is_attempt, read_event_phrase
from ingest.arabic.events.sites import seat_before
from ingest.arabic.phrases.areas import edge, is_side, land_at
from ingest.arabic.phrases.boundaries import begins_next, has_its_preposition, is_banner, is_closed, undoes_deed, verb_at
from ingest.arabic.phrases.descriptions import Describer
from ingest.arabic.phrases.done_to import is_done_to
from ingest.arabic.phrases.hit_there import hit_at
from ingest.arabic.phrases.noun_meanings import NounMeanings
from ingest.arabic.phrases.noun_owners import (
    belongs,
    counts_members,
    described_until,
    take_counted,
    take_land,
    take_owner,
    take_owner_past_land,
    take_whole,
)
from ingest.arabic.phrases.nouns import WIDEST, NounPhrase
from ingest.arabic.phrases.open_noun import (
    OpenNoun,
    ends_at_quality,
    ends_before,
    further_quality,
    gives_way,
    is_adverb,
    is_qualified,
    lies,
    owns,
    stops,
)
from ingest.arabic.phrases.wrongdoers import end_with_sufferer
from ingest.arabic.posts.called import called
from ingest.arabic.posts.kin import go_on, is_another, is_kin
from ingest.arabic.words.actor_words import gender, is_people, joined_people, number, nunated
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.counts import is_counted, without_bound
from ingest.arabic.words.noun_pairs import of_pair
from ingest.arabic.words.spoken_to import is_told
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.weapons import model
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases

_ALLIANCES = senses("ar", "joined_bodies")


class CommonNouns:
    """Reads the phrases that a common noun opens."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases, self.tokens, self.lexicon = phrases, phrases.tokens, phrases.lexicon
        self.describer = Describer(self.tokens, self.lexicon)
        self.meanings = NounMeanings(self.tokens, self.lexicon, self.describer)

    def read(self, at: int, start: int, nominal: bool = False) -> NounPhrase | None:
        """Return the common noun at a token with what it owns or is owned by."""
        token = self.tokens[at]
        if token.mark or (not nominal and not is_kin(token.word) and verb_at(self.tokens, at, self.lexicon)):
            return None
        if not token.preposition and is_closed(token.word, self.lexicon):
            return None
        noun = self._head(at, start)
        while noun.found.end < len(self.tokens) and noun.found.end - at < WIDEST and self._goes_on(noun):
            pass
        if noun.found.trigger is not None and (seat := seat_before(self.tokens, noun.found.end)) > noun.found.trigger:
            noun.found.inner = [self.describer.phrase(seat, noun.found.end)]
        self.meanings.settle(noun.found, at, noun.transparent)
        return self._called(noun.found)

    def _called(self, found: NounPhrase) -> NounPhrase:
        """Return a phrase with the person for whom its words give a name: "شابا يدعى فلان"."""
        described = found.phrases and found.phrases[0].sort == "description" and found.phrases[0].kind == "person"
        at = called(self.tokens, found.end, self.lexicon) if described else -1
        person = self.phrases.names.read(at, bare=True) if at > 0 else None
        if person is not None:
            found.phrases, found.end = person.phrases, person.end
        return found

    def _head(self, at: int, start: int) -> OpenNoun:
        token = self.tokens[at]
        undoes = undoes_deed(self.tokens, at)
        whole = token.noun is not None and not token.noun.definite and not undoes  # "إلغاء منصب", which has no article
        word, head = token.word, token.word if whole else self.lexicon.bare(token.word)
        found = NounPhrase(start, at + 1, number=number(word), gender=gender(word), place=head in self.lexicon.place_heads, head=head)
        found.accusative = word.endswith("ا") and not word.endswith(("يا", "ءا")) and len(word) > 4 and not token.owned
        if token.noun is not None and not undoes and has_its_preposition(self.tokens, at, self.lexicon):
            found.trigger, found.lemma = at, token.noun.lemma
        read_event_phrase(found, self.tokens, at, self.lexicon)
        stands, definite = head in self.lexicon.metonymy or is_banner(self.tokens, at), token.definite or token.owned or undoes
        return OpenNoun(found, at, head, stands, definite, self._acts(found, at))

    def _acts(self, found: NounPhrase, at: int) -> bool:
        """Return whether a noun is the event that the verb right before it says to reach somebody, who is named next."""
        lexicon, before = self.lexicon, self.tokens[at - 1] if at else None
        if before is None or found.trigger != at or self.tokens[at].conjunction or lexicon.event_kinds.get(found.lemma) != "operation":
            return False
        return any(reading.form.lemma in lexicon.reaches for reading in before.verbs)

    def _stands_for_owner(self, found: NounPhrase) -> bool:
        """Return whether nobody is named in a phrase but what belongs to a body, which may be named behind it."""
        return all(p.sort == "description" and p.lemma in self.lexicon.metonymy for p in found.inner)

    def _goes_on(self, noun: OpenNoun) -> bool:
        """Take one more word or the owner; False where the phrase ends."""
        found, lexicon = noun.found, self.lexicon
        here = self.tokens[found.end]
        if found.end == noun.at + 1 and (end := edge(self.tokens, noun.at, lexicon)) > found.end:
            found.end = end
            return False
        if here.word.partition(" ")[0] in lexicon.directions and lies(noun, self.tokens, lexicon):
            return False
        if here.mark and here.mark in '"«“' and found.end + 1 < len(self.tokens) and self.tokens[found.end + 1].name:
            found.end += 1
            return True
        if here.preposition == "ل" and noun.transparent and not found.place and self._stands_for_owner(found):
            inner = list(found.inner)
            if not is_told(self.tokens, noun.at, found.end, lexicon) and take_owner(self.phrases, found, found.end):
                found.inner = [p for p in found.inner if p not in inner]  # "استهداف رتل للتحالف"
            return False
        if here.mark or here.conjunction or here.preposition or verb_at(self.tokens, found.end, lexicon):
            found.end += (joined := found.end > noun.at + 1 and joined_people(self.tokens, found.end, lexicon))
            return joined
        if describing(self.tokens, found.end, lexicon) or is_done_to(noun, here, lexicon):
            return False
        if self._of_people(found, noun.at):
            return True
        if here.name is not None:
            return self._name(noun, here)
        if here.word in ATTACHED or (here.word,) in lexicon.including or called(self.tokens, found.end, lexicon) > 0:
            return False
        if here.word == "علي" and found.end + 1 < len(self.tokens) and self.tokens[found.end + 1].word in ("الاقل", "الاكثر"):
            found.end += 2  # "15 مسلحا على الأقل من التنظيم"
            return found.end < len(self.tokens) and self.tokens[found.end].word == "من" and self._whole(noun, self.tokens[found.end])
        if take_counted(self.phrases, found):
            return False
        if more := further_quality(noun, self.tokens, lexicon):
            found.end += more
            return True
        if is_closed(here.word, lexicon):
            return self._whole(noun, here)
        return not is_adverb(noun, here, lexicon) and self._word(noun, here)

    def _of_people(self, found: NounPhrase, at: int) -> bool:
        """Take the people of those to whom something is done, and return whether it stands there: "ذبح الأسرى | الأمريكان"."""
        last, inside = found.end - 1, found.inner[-1:]
        if last == at or not inside or inside[0].kind not in ("person", "force") or inside[0].span.end != self.tokens[last].span.end:
            return False
        if not is_people(self.tokens[found.end].word, self.lexicon.bare(self.tokens[last].word), self.lexicon):
            return False
        found.inner[-1:] = [self.describer.phrase(last, found.end + 1)]
        found.end += 1
        return True

    def _name(self, noun: OpenNoun, here: Token) -> bool:
        """Take a name: as the adjective of an actor ("المسلحين التركمان"), else as the owner, with whom the phrase ends."""
        found = noun.found
        behind = self.tokens[found.end + 1].word if found.end + 1 < len(self.tokens) else ""
        lies = here.name is not None and here.name.kind == "place" and behind in self.lexicon.directions  # "قاعدة فلان | شمالي المدينة"
        if noun.acts and (lies or not hit_at(self.tokens, found.end + 1, self.lexicon)):
            return False
        if is_people(here.word, noun.head, self.lexicon):
            found.state = found.state or self.lexicon.demonyms.get(self.lexicon.bare(here.word))
            noun.definite = noun.definite or here.word.startswith("ال")
            found.end += 1
            return True
        if noun.definite or nunated(self.tokens[noun.at].word, self.lexicon) or is_qualified(noun, self.tokens, self.lexicon):
            return False
        inner = self.phrases.names.read(found.end)
        if inner is not None and found.lemma in _ALLIANCES and here.quoted and not self.tokens[found.end - 1].quoted:
            inner.phrases = [replace(inner.phrases[0], lemma=found.lemma), *inner.phrases[1:]]
            found.trigger, found.lemma, noun.transparent = None, "", True  # "ائتلاف «النصر» مع": a name, no deed
        if inner is not None and is_another(self.tokens, inner, noun, self.lexicon):
            go_on(found, inner, self.tokens)
            return False
        if inner is not None:
            metonymy = self.lexicon.metonymy
            whole = self.lexicon.bare(self.tokens[found.end - 1].word) in metonymy
            found.inner = [p for p in found.inner if not (whole and p.sort == "description" and p.lemma in metonymy)]
            end_with_sufferer(noun, inner, self.describer)
        return False

    def _whole(self, noun: OpenNoun, here: Token) -> bool:
        """Take what stands behind من where the noun tells members or parts of it, or behind في where it tells parts of a land."""
        if noun.head in self.lexicon.areas and not noun.definite and here.word in ("من", "في"):
            noun.transparent = take_land(self.phrases, noun.found) or noun.transparent
            return False
        if noun.transparent and not noun.found.inner and here.word in ("في", "داخل"):
            take_owner_past_land(self.phrases, noun.found, noun.head)
            return False
        if here.word != "من" or model(self.tokens, noun.found.end):
            return False
        if noun.definite and is_side(self.tokens, noun.at, noun.found.end, self.lexicon):
            noun.found.end += 2 * land_at(self.tokens, noun.found.end + 1, self.lexicon)
            return False
        parts = noun.transparent and (not noun.definite or 0 <= noun.found.start < noun.at)  # "مئات المقاتلين من الحزب"
        last = self.tokens[without_bound(self.tokens, noun.found.end) - 1].word  # "at least" apart
        if not parts and not counts_members(last, self.lexicon):
            return False
        noun.transparent = take_whole(self.phrases, noun.found, noun.at) or noun.transparent
        return False  # "اتهم قادة من الحزب | إيران"

    def _word(self, noun: OpenNoun, here: Token) -> bool:
        """Take a word: the adjective of a state, an owner with his post or title, or one more noun or adjective."""
        found, lexicon = noun.found, self.lexicon
        bare = lexicon.bare(here.word)
        of_state = bare in lexicon.demonyms and not (noun.definite and here.word.endswith("يا"))
        if of_state and not is_counted(self.tokens, found.end, lexicon):
            found.state = lexicon.demonyms[bare]
            noun.definite = noun.definite or here.definite
            found.end += 1
            return True
        adjective = (bare in lexicon.adjectives or here.word in lexicon.adjectives) and not of_pair(self.tokens, found.end, lexicon)
        if adjective and (noun.definite or self.phrases.names.titled(found.end) is None):  # "محاسبة الناشط فلان"
            if noun.transparent and not found.inner and belongs(self.phrases, found.end, noun.head):
                take_owner(self.phrases, found, found.end + 1)
            return False
        if ends_at_quality(noun, here, self.tokens, self.lexicon):
            return False
        if not noun.definite:
            owner = self.phrases.posts.read(found.end) or self.phrases.names.titled(found.end)
            if owner is not None and (is_qualified(noun, self.tokens, self.lexicon) or nunated(self.tokens[noun.at].word, lexicon)):
                return False  # "اعتقلت قوة أمنية | الناشط فلان", "خطف مجهولون | الناشط فلان"
            if owner is not None:
                if is_another(self.tokens, owner, noun, lexicon):
                    go_on(found, owner, self.tokens)
                else:
                    end_with_sufferer(noun, owner, self.describer)
                return False
        if ends_before(noun, here, self.tokens, self.lexicon) or (
            found.lemma in lexicon.event_kinds and begins_next(self.tokens, found, lexicon)
        ):
            return False
        self._add(noun, here, bare)
        return True

    def _add(self, noun: OpenNoun, here: Token, bare: str) -> None:
        """Take a noun or adjective into the phrase; an actor or a verbal noun may be what the phrase is about."""
        found, lexicon, end = noun.found, self.lexicon, noun.found.end + 1
        two, bare = self.describer.two_words(found.end) or (0, bare)
        if owns(noun, bare, here, self.tokens, lexicon):
            end += two  # "اغتيال رجل دين", "استهداف مراكز الاقتراع"
            told = described_until(self.phrases, end)
            found.inner.append(self.describer.phrase(found.end, told))
            end = end if any(t.word in lexicon.adjectives for t in self.tokens[end:told]) else told  # "فصائل موالية | لأنقرة"
        elif not noun.definite and (found.trigger is not None or noun.transparent) and here.word in lexicon.anaphors:
            found.inner += [] if self.meanings.told_apart(here, found.end + 1) else [self.meanings.anaphor(found.end)]
        elif (
            not noun.definite
            and found.trigger is not None
            and found.lemma != "إخراج"
            and (theirs := self.meanings.of_theirs(here)) is not None
        ):
            found.inner.append(theirs)  # "ملاحقة قواته", "استهداف مواقعه"
        elif not noun.definite and (found.trigger is not None or noun.transparent) and self.meanings.is_homeland(found.end):
            found.inner.append(self.meanings.homeland(found.end))
        if here.noun and gives_way(noun, here.noun, self.lexicon) and has_its_preposition(self.tokens, found.end, lexicon):
            many = here.noun.lemma not in lexicon.single_acts or here.word.endswith("ات")  # "حملة اعتقالات", but not "عملية اعتقال"
            carries = lexicon.event_kinds.get(found.lemma) == "operation" and many
            if carries or is_attempt(found, here.noun.lemma):
                found.carrier = found.trigger
            found.needed = found.needed or found.lemma in lexicon.needs
            found.ended = stops(noun, here.noun, lexicon)
            found.trigger, found.lemma = found.end, here.noun.lemma
        noun.transparent = noun.transparent or (bare in lexicon.metonymy and not noun.definite)  # but not "الجناح المسلح"
        noun.definite = noun.definite or here.definite or here.owned
        found.end = end
