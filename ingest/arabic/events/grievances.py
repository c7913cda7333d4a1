"""Whose deed it is because of which somebody acts against another: "قطعت علاقاتها مع إيران بسبب *دعمها* الحوثيين" is Iran's help."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.clauses.in_return import BECAUSE, doer_in_return, is_blow, reason
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon


def deed_of_the_other(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a deed of "its" own, for which a verb tells an act against another, to that other; to nobody where either may have done it."""
    verb = drafts[draft.host] if draft.host is not None else None
    own = draft.functions.get("of", [])
    how = BECAUSE if draft.under == "ل" and draft.bare else reason(draft.under)  # "اعتقل فلانا *لمهاجمته* المدينة"
    if verb is None or verb.category != "verb" or not how or [p.sort for p in own] != ["pronoun"]:
        return
    doer = doer_in_return(verb, own[0], how, is_blow(draft, lexicon), lexicon)
    if doer is None:
        return
    draft.functions["of"] = doer
    if not doer:
        draft.shares = False
    elif draft.under == "ل" and draft.modality == "planned" and draft.link in (None, "purpose"):
        draft.modality, draft.link = "reported", None  # it is done, no purpose
