"""Whether the time of extraction grows with the length of a text and no faster: 1 MB beside 50 KB of the same, in one run.

Run: python benchmarks/linear.py. A text twenty times as long may take thirty times the time.
"""

from __future__ import annotations

import time

from graph.model import Article
from graph.register import load_register
from ingest.extract import extract
from ingest.reading.language import language_of

SHORT, LONG = 50_000, 1_000_000  # characters
TARGET = 30.0
TEXTS = {
    "one Arabic sentence": "قصفت القوات العراقية مواقع تنظيم داعش قرب الموصل. ",
    "one English sentence": "Iraqi forces attacked Islamic State near Mosul, officials said. ",
    "one English sentence about a man": "Iraqi forces arrested Qasim Muslih in Baghdad, the Security Media Cell said. ",
    "one sentence without an end": "the Iraqi army and the police and ",
    "one Arabic sentence without an end": "قصف الجيش العراقي الموصل وزار الوزير بغداد و",
    "brackets": "((((",
    "conjunctions": "و و و و ",
    "quotation marks": '" « » ',
}


def main() -> None:
    """Print for each text the time of both lengths and their ratio beside its target."""
    for name, part in TEXTS.items():
        _seconds(part, 2_000)  # what is loaded once counts for neither
        short, long = _seconds(part, SHORT), _seconds(part, LONG)
        print(f"{name}: {SHORT // 1000} KB {short:.2f} s, {LONG // 1000} KB {long:.2f} s, ratio {long / short:.1f} (target {TARGET:.0f})")


def _seconds(part: str, length: int) -> float:
    text = (part * (length // len(part) + 1))[:length]
    article = Article("a", text, language_of(text), date="2021-05-26")
    register = load_register()
    start = time.process_time()
    extract(article, register)
    return time.process_time() - start


if __name__ == "__main__":
    main()
