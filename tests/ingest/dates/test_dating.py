"""Which date of its sentence a claim bears."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract
from ingest.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Turkey attacked Sinjar on Monday.", "2021-06-07"),
        ("Turkey will attack Sinjar on Monday.", "2021-06-14"),
        ("Turkey will attack Sinjar on Wednesday.", "2021-06-09"),
        ("The PKK said on Monday that Turkey attacked Sinjar.", None),
        ("The PKK said that Turkey attacked Sinjar on Monday.", "2021-06-07"),
        ("Turkey attacked Sinjar, which the PKK seized in 2014.", None),
        ("Turkey attacked Sinjar in 2014.", "2014"),
        ("The PKK has been in Sinjar since 2014 when Turkey attacked Sinjar.", "2014"),
        ("Turkey attacked a base that the PKK built on Monday.", "2021-06-07"),
        ("The PKK, which Turkey attacked, seized Sinjar in 2014.", None),
        ("The PKK, which Turkey attacked in 2014, seized Sinjar.", "2014"),
        ("On Monday Haider al-Abadi met the PKK, which Turkey attacked in May.", "2021-05"),
        ("On Monday Haider al-Abadi met the commander of the PKK, whose fighters had attacked Sinjar.", None),
        ("Haider al-Abadi on Monday received the Turkish pilots who attacked Sinjar.", None),
        ("Turkey attacked Sinjar, accusing Iran of arming the PKK in May.", None),
        ("Haider al-Abadi visited on Monday the town of Sinjar, which is being attacked by Turkey.", None),
        ("The PKK, attacked in Sinjar by Turkey, was outlawed by Germany on Monday.", None),
        ("The PKK, which met Haider al-Abadi on Monday, attacked Sinjar.", None),
        ("The PKK, which Iran armed in 2014, condemned the raid in which Turkey attacked Sinjar.", None),
        ("Turkey attacked Sinjar for the first time since Haider al-Abadi left Erbil in May.", None),
        ("Turkey has attacked Sinjar since May.", "2021-05/"),
        ("The PKK said it had been at war since Turkey attacked Sinjar in May.", "2021-05"),
        ("Five people died on Monday in a raid in which Turkey attacked Sinjar.", "2021-06-07"),
        ("On Monday Turkey carried out an air strike that targeted Sinjar.", "2021-06-07"),
        ("Turkish forces backed by drones attacked Sinjar on Monday.", "2021-06-07"),
        ("Haider al-Abadi arrived on Monday in Erbil, where Turkey attacked the PKK.", "2021-06-07"),
        ("قصفت تركيا سنجار الإثنين.", "2021-06-07"),
        ("ستقصف تركيا سنجار الإثنين.", "2021-06-14"),
        ("قال حزب العمال الكردستاني الإثنين إن تركيا قصفت سنجار.", None),
        ("قال حزب العمال الكردستاني إن تركيا قصفت سنجار الإثنين.", "2021-06-07"),
        ("أعلنت تركيا الإثنين قصف سنجار.", "2021-06-07"),
        ("أعلنت تركيا الإثنين أن الحزب قصف سنجار.", None),
        ("أعلن العراق مطلع الشهر الجاري عن غارات نفذتها تركيا على سنجار.", "2021-06"),
        ("قال العراق مطلع الشهر الجاري إن تركيا قصفت سنجار.", None),
        ("قصفت تركيا سنجار في مايو أيار الماضي.", "2021-05"),
        ("قال حزب العمال الكردستاني في مقابلة الإثنين إن تركيا قصفت سنجار.", None),
    ],
)
def test_a_claim_bears_the_date_of_its_event(text: str, when: str | None) -> None:
    article = Article("x", text, language_of(text), date="2021-06-09")
    dates = {str(s.when) if s.when else None for s in extract(article, REGISTER).statements if s.predicate == "attacks"}
    assert dates == {when}


@pytest.mark.parametrize(
    ("text", "attacked"),
    [
        ("Turkey attacked Sinjar in January and Makhmour in May.", {"sinjar": "2021-01", "makhmour": "2021-05"}),
        ("Turkey will attack Sinjar on Monday and Makhmour on Tuesday.", {"sinjar": "2021-06-14", "makhmour": "2021-06-15"}),
        ("Turkey carried out air strikes in Sinjar in January and Makhmour in May.", {"sinjar": "2021-01", "makhmour": "2021-05"}),
        ("Turkey attacked Sinjar and Makhmour in May.", {"sinjar": "2021-05", "makhmour": "2021-05"}),
        ("Turkey attacked Sinjar on Monday and Makhmour.", {"sinjar": "2021-06-07", "makhmour": "2021-06-07"}),
        ("The PKK said on Monday that Turkey attacked Sinjar and Makhmour.", {"sinjar": None, "makhmour": None}),
        ("Turkey, which in January attacked Sinjar and Makhmour, on Monday met Iran.", {"sinjar": "2021-01", "makhmour": "2021-01"}),
    ],
)
def test_each_of_several_has_its_own_day(text: str, attacked: dict[str, str | None]) -> None:
    article = Article("x", text, "en", date="2021-06-09")
    told = [s for s in extract(article, REGISTER).statements if s.predicate == "attacks"]
    assert {s.object: str(s.when) if s.when else None for s in told} == attacked


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("يزور حيدر العبادي سنجار الإثنين.", "2021-06-14"),
        ("تزور بعثة الأمم المتحدة سنجار الإثنين.", "2021-06-14"),
        ("زار حيدر العبادي سنجار الإثنين.", "2021-06-07"),
        ("كان حيدر العبادي يزور سنجار الإثنين.", "2021-06-07"),
        ("قال حيدر العبادي خلال زيارة إلى سنجار الإثنين إن القوات باقية.", "2021-06-07"),
    ],
)
def test_what_is_fixed_for_a_weekday_is_on_the_next(text: str, when: str) -> None:
    article = Article("x", text, "ar", date="2021-06-09")
    assert {str(s.when) for s in extract(article, REGISTER).statements if s.predicate == "present_in"} == {when}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Turkey will attack Sinjar on Friday.", "2021-06-11"),
        ("On Friday, Turkey will attack Sinjar.", "2021-06-11"),
        ("Turkey vowed to attack Sinjar on Friday.", "2021-06-11"),
        ("Turkey vowed on Friday to attack Sinjar.", None),
        ("On Friday, Turkey vowed to attack Sinjar.", None),
        ("Last month Turkey threatened to attack Sinjar.", None),
        ("Turkey plans to attack Sinjar next month.", "2021-07"),
        ("ستقصف تركيا سنجار الجمعة.", "2021-06-11"),
        ("تعتزم تركيا قصف سنجار الجمعة.", "2021-06-11"),
        ("توعدت تركيا أمس الثلاثاء بقصف سنجار.", None),
        ("هددت تركيا الجمعة الماضية بقصف سنجار.", None),
        ("هددت تركيا الشهر الماضي بقصف سنجار.", None),
        ("تعهدت تركيا بقصف سنجار هذا العام.", "2021"),
        ("قررت تركيا أمس قصف سنجار.", "2021-06-08"),
    ],
)
def test_what_is_only_planned_does_not_have_the_day_of_the_plan(text: str, when: str | None) -> None:
    article = Article("x", text, language_of(text), date="2021-06-09")
    told = [s for s in extract(article, REGISTER).statements if s.predicate == "attacks" and s.modality == "planned"]
    assert {str(s.when) if s.when else None for s in told} == {when}


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        ("Muqtada al-Sadr urged the Iraqi government to meet next Sunday.", "demands_of", None),
        ("Muqtada al-Sadr urged the Iraqi government on Sunday to meet.", "demands_of", "2021-06-06"),
        ("Islamic State threatened Iraq before next month's elections.", "threatens", None),
        ("Islamic State threatened Iraq before this month's elections.", "threatens", "2021-06"),
        ("دعا مقتدى الصدر الحكومة العراقية إلى عقد اجتماع الأحد المقبل.", "demands_of", None),
        ("دعا مقتدى الصدر الحكومة العراقية الأحد إلى عقد اجتماع.", "demands_of", "2021-06-06"),
        ("هدد تنظيم داعش العراق قبل انتخابات الشهر المقبل.", "threatens", None),
        ("يزور حيدر العبادي سنجار الأحد المقبل.", "present_in", "2021-06-13"),
    ],
)
def test_what_is_told_as_done_has_no_day_to_come(text: str, predicate: str, when: str | None) -> None:
    article = Article("x", text, language_of(text), date="2021-06-09")
    told = [s for s in extract(article, REGISTER).statements if s.predicate == predicate]
    assert {str(s.when) if s.when else None for s in told} == {when}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Haider al-Abadi met Barham Salih on Monday. He praised the Peshmerga.", "2021-06-07"),
        ("Haider al-Abadi will meet Barham Salih on Monday. He praised the Peshmerga.", None),
        ("Haider al-Abadi praised the Peshmerga. He met Barham Salih on Monday.", None),
        ("Hadi al-Amiri met Barham Salih on Monday. Haider al-Abadi praised the Peshmerga.", None),
        ("التقى حيدر العبادي برهم صالح الإثنين. وأشاد العبادي بالبيشمركة.", "2021-06-07"),
    ],
)
def test_what_is_said_at_a_meeting_bears_its_date(text: str, when: str | None) -> None:
    article = Article("x", text, language_of(text), date="2021-06-09")
    assert {str(s.when) if s.when else None for s in extract(article, REGISTER).statements if s.predicate == "praises"} == {when}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("شن التحالف الدولي غارة جوية على داعش قرب الموصل يوم الثلاثاء. واستهدفت الغارة قرية الحود.", {"2021-06-08"}),
        ("شن التحالف الدولي غارة جوية على داعش قرب الموصل يوم الثلاثاء. واستهدفت غارة أخرى قرية الحود.", {"2021-06-08", None}),
    ],
)
def test_what_an_operation_told_again_did_bears_its_date(text: str, when: set[str | None]) -> None:
    article = Article("x", text, "ar", date="2021-06-09")
    statements = [s for s in extract(article, REGISTER).statements if s.predicate in ("attacks", "targets")]
    assert {str(s.when) if s.when else None for s in statements} == when


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        ("أقال حيدر العبادي خالد العبيدي الإثنين.", "dismisses", "2021-06-07"),
        ("أعلن حيدر العبادي ومقتدى الصدر الإثنين تحالفا بين كتلتيهما.", "allied_with", "2021-06-07"),
        ("قاد حيدر العبادي ائتلاف النصر الإثنين.", "leads", None),
    ],
)
def test_who_is_dismissed_is_dated_and_who_leads_is_not(text: str, predicate: str, when: str | None) -> None:
    article = Article("x", text, "ar", date="2021-06-09")
    assert {str(s.when) if s.when else None for s in extract(article, REGISTER).statements if s.predicate == predicate} == {when}


@pytest.mark.parametrize(
    ("text", "attacked", "visited"),
    [
        ("Ashton Carter visited Baghdad on Monday, two days after Turkey attacked Sinjar.", "2021-06-05", "2021-06-07"),
        ("A day after Turkey attacked Sinjar, Ashton Carter visited Baghdad.", "2021-06-08", None),
        ("زار أشتون كارتر بغداد الاثنين غداة هجوم تركيا على سنجار.", "2021-06-06", "2021-06-07"),
    ],
)
def test_what_was_so_long_before_has_its_own_date(text: str, attacked: str, visited: str | None) -> None:
    article = Article("x", text, language_of(text), date="2021-06-09")
    found = {s.predicate: str(s.when) if s.when else None for s in extract(article, REGISTER).statements}
    assert (found["attacks"], found["present_in"]) == (attacked, visited)


@pytest.mark.parametrize(
    ("text", "attacked", "killed"),
    [
        ("قصفت تركيا سنجار أمس، فيما قتل داعش هشام الهاشمي في بغداد الشهر الماضي.", "2021-06-08", "2021-05"),
        ("قصفت تركيا سنجار أمس، وقتل داعش هشام الهاشمي في بغداد في مارس 2019.", "2021-06-08", "2019-03"),
        ("قصفت تركيا سنجار أمس، فيما قتل داعش هشام الهاشمي في بغداد.", "2021-06-08", "2021-06-08"),
    ],
)
def test_a_verb_with_its_own_date_has_not_that_of_the_verb_before(text: str, attacked: str, killed: str) -> None:
    dates = {s.predicate: str(s.when) for s in extract(Article("x", text, "ar", date="2021-06-09"), REGISTER).statements if s.when}
    assert (dates["attacks"], dates["kills"]) == (attacked, killed)


@pytest.mark.parametrize(
    "text",
    [
        "Iran-backed gunmen attacked Sinjar on Monday.",
        "Gunmen loyal to Iran attacked Sinjar on Monday.",
        "هاجم مسلحون موالون لإيران سنجار الإثنين.",
    ],
)
def test_a_tie_told_by_an_adjective_bears_no_date_of_a_deed(text: str) -> None:
    found = {s.predicate: s.when for s in extract(Article("x", text, language_of(text), date="2021-06-09"), REGISTER).statements}
    assert str(found.pop("attacks")) == "2021-06-07"
    assert set(found.values()) == {None}
