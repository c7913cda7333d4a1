from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from viz.style import BUNDLED, contrast, load_style

CASES = read_yaml(Path(__file__).with_name("bad_styles.yaml"))


def test_the_bundled_style_tells_statuses_apart_without_colour() -> None:
    style = load_style()
    forms = {status: line.dashes for status, line in style.statuses.items()}
    assert forms["reported"] == forms["claimed"] == ()
    unsettled = [forms[s] for s in ("contested", "denied", "rumoured", "planned", "conditional")]
    assert len(set(unsettled)) == 5
    assert style.statuses["denied"].width >= max(line.width for line in style.statuses.values())


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("case", CASES, ids=[case["error"] for case in CASES])
def test_a_bad_style_is_refused_by_file_and_key(case: dict[str, Any], tmp_path: Path) -> None:
    document = read_yaml(BUNDLED)
    *path, last = case["at"]
    row = document
    for key in path:
        row = row[key]
    row[last] = case["value"]
    file = tmp_path / "style.yaml"
    file.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    with pytest.raises(DataFileError) as error:
        load_style(file)
    assert str(file) in str(error.value)
    assert case["error"] in str(error.value)
