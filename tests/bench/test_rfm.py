"""RFM of everybody in the big shop, against pandas on receipts that are in memory already."""

import sys

import numpy as np
import pandas as pd
import pytest

from models.base import day_number
from services import segments
from tests.bench.conftest import worked

pytestmark = [pytest.mark.bench, pytest.mark.slow]

ROUNDS = 25
RECEIPTS = (
    "SELECT member_id, sold_on, total_minor FROM receipt WHERE member_id IN"
    " (SELECT id FROM member WHERE state = 'known') ORDER BY member_id, sold_on"
)


@pytest.fixture(scope="module")
def receipts(big_shop):
    with big_shop.read() as session:
        rows = session.connection().exec_driver_sql(RECEIPTS).all()
    return pd.DataFrame(np.array(rows), columns=["member_id", "sold_on", "total_minor"])


def in_pandas(receipts, today):
    """Return measures and scores as one would write it: grouped, quantiles, edges below."""
    found = receipts.groupby("member_id").agg(
        last_on=("sold_on", "max"), frequency=("sold_on", "size"), monetary=("total_minor", "sum")
    )
    found["recency"] = today - found.pop("last_on")
    for measure in ("recency", "frequency", "monetary"):
        edges = found[measure].quantile([0.2, 0.4, 0.6, 0.8]).to_numpy()
        below = np.searchsorted(edges, found[measure].to_numpy(), side="left")
        found[measure[0]] = 5 - below if measure == "recency" else 1 + below
    return found


def test_rfm_of_everybody_takes_no_longer_than_pandas_in_memory(big_shop, receipts, capsys):
    today = big_shop.today()
    with big_shop.read() as session:

        def ours():
            return segments.rfm_scores(session, today)

        def theirs():
            return in_pandas(receipts, day_number(today))

        found, expected = ours(), theirs()
        assert len(found) > 50_000
        assert np.array_equal(found.member_ids, expected.index)
        assert np.array_equal(found.recency_days, expected["recency"])
        assert np.array_equal(found.frequency, expected["frequency"])
        assert np.array_equal(found.monetary_minor, expected["monetary"])
        for score in ("r", "f", "m"):
            assert np.array_equal(getattr(found, score), expected[score]), score
        pairs = [(worked(ours), worked(theirs)) for _ in range(ROUNDS)]
    mine, pandas = (min(times) * 1000 for times in zip(*pairs, strict=True))
    with capsys.disabled():
        sys.stdout.write(f"\nRFM of {len(found):,}: {mine:.0f} ms, pandas {pandas:.0f} ms\n")
    assert mine <= pandas
