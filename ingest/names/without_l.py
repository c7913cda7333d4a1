"""The name of an Arabic body whose article stands behind ل: "للجيش" names الجيش, "للجنة" لجنة or اللجنة."""

from __future__ import annotations

_L_BEGINS = ("للواء", "للجن")


def without_l(written: str) -> str:
    """Return a defined noun without the ل before it: اللواء of للواء, الفرقة of للفرقة."""
    if written.startswith(_L_BEGINS):
        return f"ا{written}"  # its own ل stands behind the article's
    return f"ال{written[2:]}" if written.startswith("لل") else written
