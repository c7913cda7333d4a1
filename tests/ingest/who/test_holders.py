"""Who a post without a name means at an article's date."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from graph.register import Register
from ingest.extract import extract

HELD = [
    ("en", "2016-04-18", "The US defense secretary", "ashton-carter"),
    ("en", "2018-05-10", "The U.S. Secretary of Defense", "james-mattis"),
    ("en", "2010-02-10", "The American secretary of state", "hillary-clinton"),
    ("en", "2018-10-10", "The U.S. national security advisor", "john-bolton"),
    ("en", "2008-02-10", "Iraq's national security adviser", "mowaffak-al-rubaie"),
    ("en", "2016-02-10", "The US president", "barack-obama"),
    ("en", "2018-02-10", "The president of the United States", "donald-trump"),
    ("en", "2018-06-10", "The Israeli prime minister", "benjamin-netanyahu"),
    ("en", "2013-06-10", "The Israeli president", "shimon-peres"),
    ("en", "2015-02-10", "Iran's supreme leader", "ali-khamenei"),
    ("en", "2015-02-10", "The Iranian president", "hassan-rouhani"),
    ("en", "2016-12-01", "The Turkish foreign minister", "mevlut-cavusoglu"),
    ("en", "2011-06-01", "The British defence secretary", "liam-fox"),
    ("en", "2015-07-20", "The Secretary-General of the United Nations", "ban-ki-moon"),
    ("en", "2016-02-10", "The Iraqi parliament speaker", "salim-al-jabouri"),
    ("en", "2017-02-10", "The chairman of the Joint Chiefs of Staff", "joseph-dunford"),
    ("en", "2006-02-10", "The US ambassador to Iraq", "zalmay-khalilzad"),
    ("en", "2014-02-10", "The director of the FBI", "james-comey"),
    ("ar", "2016-04-18", "وزير الدفاع الأميركي", "ashton-carter"),
    ("ar", "2018-02-10", "الرئيس الأمريكي", "donald-trump"),
    ("ar", "2016-10-10", "رئيس الوزراء التركي", "binali-yildirim"),
    ("ar", "2016-10-10", "الرئيس التركي", "recep-tayyip-erdogan"),
    ("ar", "2014-09-20", "رئيس الجمهورية", "fuad-masum"),
    ("ar", "2015-02-10", "رئيس مجلس النواب", "salim-al-jabouri"),
    ("ar", "2014-12-10", "المرشد الأعلى الإيراني", "ali-khamenei"),
    ("ar", "2017-02-10", "العاهل السعودي", "salman-of-saudi-arabia"),
    ("ar", "2016-02-10", "خادم الحرمين الشريفين", "salman-of-saudi-arabia"),
    ("ar", "2012-02-10", "خادم الحرمين الشريفين", "abdullah-of-saudi-arabia"),
    ("ar", "2016-02-10", "الملك الأردني", "abdullah-ii-of-jordan"),
    ("ar", "2018-10-01", "مستشار الأمن القومي الأميركي", "john-bolton"),
    ("ar", "2017-03-05", "وزير الخارجية الإيراني", "mohammad-javad-zarif"),
    ("ar", "2006-03-05", "السفير الأميركي في العراق", "zalmay-khalilzad"),
]
NOBODY = [
    ("en", "2016-02-10", "The former US president"),
    ("en", "2016-02-10", "A US defense secretary"),
    ("en", "2016-02-10", "The Turkish deputy prime minister"),
    ("en", "2016-02-10", "The next US president"),
    ("en", "2016-02-10", "The Speaker"),
    ("en", "2016-02-10", "The US ambassador to Turkey"),
    ("en", "2016-02-10", "The British queen's secretary"),
    ("en", None, "The US president"),
    ("ar", "2016-02-10", "الرئيس الأميركي السابق"),
    ("ar", "2016-02-10", "العاهل الأردني الراحل"),
    ("ar", "2016-02-10", "الملكة الأردنية"),
    ("ar", "2016-02-10", "الرئيس الأميركي الجديد"),
    ("ar", "2016-02-10", "نائب وزير الدفاع الأميركي"),
    ("ar", "2016-02-10", "السفير الأميركي في تركيا"),
    ("ar", None, "الرئيس الأميركي"),
    ("ar", "2021-05-26", "قادة تنظيم الدولة الإسلامية"),
]
TAIL = {"en": "{} said al-Qaeda had attacked the Iraqi police.", "ar": "قال {} إن تنظيم القاعدة هاجم الشرطة العراقية."}


@pytest.fixture(scope="module")
def register() -> Register:
    return REGISTER


def _people(language: str, date: str | None, post: str, register: Register) -> set[str]:
    reading = extract(Article("a", TAIL[language].format(post), language, date=date), register)  # type: ignore[arg-type]
    return {e.register for e in reading.entities if e.kind == "person" and e.register}


@pytest.mark.parametrize(("language", "date", "post", "person"), HELD)
def test_the_holder_at_the_date(language: str, date: str, post: str, person: str, register: Register) -> None:
    assert _people(language, date, post, register) == {person}


@pytest.mark.parametrize(("language", "date", "post"), NOBODY)
def test_nobody_whom_the_register_can_tell(language: str, date: str | None, post: str, register: Register) -> None:
    assert not _people(language, date, post, register)


def test_the_holder_is_named_where_no_statement_uses_him(register: Register) -> None:
    text = "شُكلت لجنة عليا بتوجيه من القائد العام للقوات المسلحة."
    reading = extract(Article("a", text, "ar", date="2016-02-10"), register)
    assert not reading.statements
    assert "haider-al-abadi" in {e.register for e in reading.entities}
