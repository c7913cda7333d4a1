"""Dates that articles are given: read where they leave no doubt."""

from __future__ import annotations

import pytest

from ingest.reading.given_dates import given_date


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-05-26", "2021-05-26"),
        ("2021-05", "2021-05"),
        ("2021", "2021"),
        ("2021-05-26T10:00:00+03:00", "2021-05-26"),
        ("2021-05-26 10:00", "2021-05-26"),
        ("20210526", "2021-05-26"),
        ("20210526T100000Z", "2021-05-26"),
        ("2021/5/26", "2021-05-26"),
        ("26/05/2021", "2021-05-26"),
        ("5/26/2021", "2021-05-26"),
        ("٢٦/٥/٢٠٢١", "2021-05-26"),
        ("Wed, 26 May 2021 10:00:00 GMT", "2021-05-26"),
        ("26 May 2021", "2021-05-26"),
        ("May 26, 2021", "2021-05-26"),
        ("26 أيار 2021", "2021-05-26"),
        ("03/05/2022", None),
        ("2022-13-45", None),
        ("2021-02-30", None),
        ("20221345", None),
        ("31/02/2021", None),
        ("yesterday", None),
        ("1622023200", None),
        ("", None),
    ],
)
def test_a_date_is_read_where_it_leaves_no_doubt(written: str, day: str | None) -> None:
    assert given_date(written) == day
