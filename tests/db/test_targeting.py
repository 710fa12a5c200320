"""The targeting board: inputs, weights, notes, and the page that hangs on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from math import dist
from typing import Any

import pytest
from pypdf import PdfReader

from models.campaign import Campaign, CampaignRecipient
from models.values import CampaignState, Channel, RecipientState
from services import planning, segments
from services.core.formats import LANGUAGES
from services.paper.paper import Box, Glyphs
from services.planning import BadBoard, Input, Notes, Role, Swot
from services.planning.board_page import compose_board, shared_out
from services.purchases import refresh_summaries
from services.segments import UnknownSegment
from tests import build
from ui.words import words_for

TODAY = date(2024, 6, 15)
NOTED = ("positioning", "product", "price", "place", "promotion")


def spent(low, high):
    asked = {"fact": "purchases.total", "op": "between", "value": [low, high]}
    return {"version": 1, "rule": {"all": [asked]}}


@pytest.fixture
def shop(database):
    """Two segments: three small customers, one large one."""
    with database.work() as work:
        for amount in (100, 100, 100, 900):
            person = build.member(work)
            build.receipt(work, person, TODAY - timedelta(days=5), (None, 1000, amount))
            refresh_summaries(work.session, [person.id])
        segments.save_segment(work, "קטנים", spent(1, 500))
        segments.save_segment(work, "Large", spent(501, 5_000))
    return database


def board(database):
    with database.read() as session:
        return planning.board(session, TODAY)


def target(database, name):
    return next(one for one in board(database).targets if one.segment == name)


def test_inputs_are_measured_or_marked_and_axes_are_their_weighted_means(shop):
    small = target(shop, "קטנים")
    assert small.members == 3
    assert small.inputs[Input.SIZE] == 1
    assert small.inputs[Input.VALUE] == pytest.approx(1 / 4)  # 100 against 300
    assert small.inputs[Input.RESPONSE] is None  # nobody was written to
    assert small.inputs[Input.RIVALRY] == small.inputs[Input.FIT] == 0.5
    assert target(shop, "Large").inputs[Input.SIZE] == pytest.approx(1 / 3)
    assert small.strength == 0.5
    assert small.attractiveness == pytest.approx((1 + 1 + 0.25 + 0.5) / 4)


def wrote(work, name, *messages):
    """A campaign that wrote so many days ago to these members, by place; they have 3 days."""
    row = Campaign(
        name=name,
        kind="segmental",
        state=CampaignState.SENDING,
        plan={"response_days": 3},
        created_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    for member_id, days_ago in messages:
        at = datetime.combine(TODAY - timedelta(days=days_ago), time(6), UTC)
        work.session.add(
            CampaignRecipient(
                campaign_id=row.id,
                member_id=member_id,
                state=RecipientState.SENT,
                channel=Channel.SMS,
                queued_at=at,
                sent_at=at,
            )
        )


def test_response_is_that_of_campaigns_too_early_ones_left_out_as_of_the_day(shop):
    with shop.work() as work:
        # The first bought a day later, the second before; of the third it is too early to say.
        wrote(work, "tea", (1, 6), (2, 4), (3, 1), (4, 4))
        wrote(work, "two years ago", (1, 400))
        for days in (0, 30):
            build.receipt(work, None, TODAY + timedelta(days=days), (None, 1000, 1))
    assert target(shop, "קטנים").inputs[Input.RESPONSE] == 1 / 2
    assert target(shop, "Large").inputs[Input.RESPONSE] == 0


def test_marks_and_weights_move_a_segment_and_unknown_inputs_are_left_out(shop):
    with shop.work() as work:
        planning.note_target(work, "Large", Notes(rivalry=5, fit=5, cost=1, role=Role.PRIMARY))
        planning.weigh(work, {Input.SIZE: 0, Input.GROWTH: 0, Input.VALUE: 3})
    large = target(shop, "Large")
    assert large.strength == 1
    assert large.inputs[Input.RIVALRY] == 0
    assert large.attractiveness == pytest.approx((3 * 0.75 + 1 * 0) / 4)
    assert board(shop).targets[0].segment == "Large"  # targets stand first


@pytest.mark.parametrize("mark", [0, 6])
def test_a_mark_beyond_the_scale_is_refused_and_changes_nothing(shop, mark):
    with pytest.raises(BadBoard) as refused, shop.work() as work:
        planning.note_target(work, "Large", Notes(fit=mark))
    assert refused.value.facts == {"field": "fit", "value": mark}
    assert target(shop, "Large").notes == Notes()


def test_a_segment_that_is_not_there_cannot_be_a_target(shop):
    with pytest.raises(UnknownSegment), shop.work() as work:
        planning.note_target(work, "nobody", Notes())


def test_notes_stay_with_a_segment_that_gets_another_name(shop):
    noted = Notes(fit=5, role=Role.PRIMARY, positioning="בית שני")
    with shop.work() as work:
        planning.note_target(work, "Large", noted)
        segments.rename_segment(work, "Large", "Big spenders")
        planning.note_target(work, "קטנים", Notes(fit=1))
    assert target(shop, "Big spenders").notes == noted
    assert target(shop, "קטנים").notes == Notes(fit=1)


def test_swot_keeps_its_lines_and_drops_empty_ones(shop):
    with shop.work() as work:
        planning.note_swot(work, Swot(strengths=("קפה  טוב", "  "), threats=("רשתות",)))
    assert board(shop).plan.swot == Swot(strengths=("קפה טוב",), threats=("רשתות",))


def test_the_page_is_one_page_with_targets_four_ps_and_swot_in_the_readers_words(shop, tmp_path):
    with shop.work() as work:
        notes = Notes(role=Role.PRIMARY, positioning="בית שני " * 60, price="מחיר הוגן")
        planning.note_target(work, "קטנים", notes)
        planning.note_swot(work, Swot(strengths=("צוות ותיק " * 40,) * 12))
    for language in ("he", "en"):
        file = tmp_path / f"{language}.pdf"
        planning.render_board(board(shop), shop.shop, words_for(language), file)
        pages = PdfReader(file).pages
        assert len(pages) == 1
        text = pages[0].extract_text()
        assert words_for(language)("Opportunities")[:4] in text or language == "he"
        assert "Large" in text


@pytest.fixture
def crowded(shop):
    """Sixteen segments, five of them targets with long notes, and a long SWOT."""
    long = "The place that knows you and how your children are. " * 20
    with shop.work() as work:
        for number in range(16):
            name = f"Regulars who come to the branch by the harbour {number}"
            segments.save_segment(work, name, spent(1, 1_000 + number))
            if number < 5:
                role = Role.PRIMARY if number < 2 else Role.SECONDARY
                said: Any = {part: f"{part} {number} {long}" for part in NOTED}
                notes = Notes(role=role, **said)
                planning.note_target(work, name, notes)
        points = {part: (long,) * 12 for part in ("strengths", "weaknesses", "threats")}
        planning.note_swot(work, Swot(**points, opportunities=("Short",) * 12))
    return shop


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_much_is_noted_the_page_holds_it_and_says_what_it_leaves_out(crowded, language):
    words = words_for(language)
    paper = compose_board(board(crowded), crowded.shop, words)
    [marks] = paper.pages
    boxes = [mark for mark in marks if isinstance(mark, Box) and mark.radius == 6]
    assert len(boxes) == 4, "the SWOT"
    dots = [mark for mark in marks if isinstance(mark, Box) and mark.radius == 8]
    assert len({(dot.x, dot.y) for dot in dots}) == len(dots) == 14
    written = [mark for mark in marks if isinstance(mark, Glyphs)]
    foot = max(mark.y for mark in written)
    assert foot < paper.height - 30
    assert max(box.y + box.height for box in boxes) < foot - 8
    swot_top = min(box.y for box in boxes)
    others = [mark for mark in written if mark.y < swot_top]
    assert max(mark.y for mark in others) < swot_top - 4
    assert all(0 <= mark.x < paper.width for mark in written)


def test_the_page_names_the_targets_and_counts_the_segments_and_points_it_has_no_room_for(
    crowded, tmp_path
):
    file = tmp_path / "board.pdf"
    planning.render_board(board(crowded), crowded.shop, words_for("en"), file)
    text = PdfReader(file).pages[0].extract_text()
    assert "Further targets: Regulars who come to the branch by the harbour 3, Regulars" in text
    assert "… and 4 more segments." in text
    assert text.count("… and 10 more points.") == 3
    assert text.count("• Short") == 4
    assert "… and 8 more points." in text
    for number in range(3):
        for part in NOTED:
            assert f"{part} {number} The place that knows you" in text


def test_segments_that_stand_at_one_place_are_marked_beside_each_other():
    def standing(strength, attractiveness):
        return planning.Target("Any", 1, {}, attractiveness, strength, Notes())

    same = [standing(0.5, 0.5)] * 14 + [standing(1.0, 1.0)] * 3
    places = planning.places_of(same, 180, 180, 16)
    assert (places[0], places[14]) == ((90, 90), (180, 0))
    assert all(0 <= x <= 180 and 0 <= y <= 180 for x, y in places)
    for place, one in enumerate(places):
        assert all(dist(one, other) >= 15.9 for other in places[:place])


def test_a_board_whose_axes_weigh_nothing_does_not_say_there_are_no_segments(shop, tmp_path):
    with shop.work() as work:
        planning.weigh(work, dict.fromkeys(Input, 0))
    file = tmp_path / "board.pdf"
    planning.render_board(board(shop), shop.shop, words_for("en"), file)
    assert "No segments are saved yet" not in PdfReader(file).pages[0].extract_text()


@pytest.mark.parametrize(
    ("wanted", "room", "given"),
    [
        ([3, 1, 5], 9, [3, 1, 5]),
        ([3, 1, 5], 6, [3, 1, 2]),
        ([3, 1, 5], 7, [3, 1, 3]),
        ([2, 2], 1, [1, 1]),
        ([], 5, []),
    ],
)
def test_lines_go_in_turn_to_the_texts_that_want_more(wanted, room, given):
    assert shared_out(wanted, room) == given


def test_another_plan_moves_the_board_as_reading_it_anew_would(shop):
    before = board(shop)
    weights = {**before.plan.weights, Input.SIZE: 4, Input.FIT: 0}
    notes = {"Large": Notes(rivalry=1, cost=5, role=Role.SECONDARY)}
    moved = planning.replanned(before, planning.Plan(notes, weights, before.plan.swot))
    with shop.work() as work:
        planning.note_target(work, "Large", notes["Large"])
        planning.weigh(work, weights)
    assert moved.targets == board(shop).targets
    assert moved.targets != before.targets
