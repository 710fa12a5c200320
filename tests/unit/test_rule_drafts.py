"""Editing a rule as groups in groups: nothing is lost, every edit can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import segments
from ui.desktop.core.rules.draft import (
    Edits,
    Group,
    Join,
    Leaf,
    document_of,
    document_path,
    draft_of,
    moved,
    negated,
    part_at,
    places,
    unwrapped,
    with_new,
    with_part,
    without,
    wrapped,
)


def leaf(number: int) -> Leaf:
    return Leaf({"fact": "purchases.total", "op": "at_least", "value": number})


leaves = st.builds(Leaf, st.integers(0, 9).map(lambda n: leaf(n).asked), st.booleans())
groups = st.recursive(
    st.builds(Group, st.sampled_from(Join), st.lists(leaves, max_size=3).map(tuple)),
    lambda inner: st.builds(
        Group, st.sampled_from(Join), st.lists(leaves | inner, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
A, B, C = leaf(1), leaf(2), leaf(3)


@given(groups)
def test_a_draft_and_its_document_say_the_same(draft):
    assert draft_of(document_of(draft)) == draft
    segments.parse(document_of(draft))


@given(groups)
def test_every_part_is_named_by_the_path_the_rule_language_uses(draft):
    leaves = [place for place, part in places(draft) if isinstance(part, Leaf)]
    node = segments.parse(document_of(draft))
    assert [document_path(draft, place) for place in leaves] == [
        path for path, _ in segments.conditions(node)
    ]


def test_a_not_around_a_group_is_a_way_of_joining():
    document = {"version": 1, "rule": {"not": {"any": [A.asked, {"not": B.asked}]}}}
    assert draft_of(document) == Group(Join.NONE, (A, Leaf(B.asked, negated=True)))
    assert draft_of({"version": 1, "rule": {"not": {"not": A.asked}}}) == Group(Join.ALL, (A,))


def test_parts_are_put_in_changed_and_taken_out():
    draft = with_new(Group(), (), 0, A)
    draft = with_new(draft, (), 1, Group(Join.ANY, (B,)))
    draft = with_new(draft, (1,), 0, C)
    assert draft == Group(Join.ALL, (A, Group(Join.ANY, (C, B))))
    assert part_at(with_part(draft, (1, 0), A), (1, 0)) == A
    assert without(draft, (1, 0)) == Group(Join.ALL, (A, Group(Join.ANY, (B,))))


def test_a_group_left_empty_goes_with_its_last_part():
    draft = Group(Join.ALL, (A, Group(Join.ANY, (Group(Join.ALL, (B,)),))))
    assert without(draft, (1, 0, 0)) == Group(Join.ALL, (A,))


def test_a_group_is_made_around_a_part_and_dissolved_again():
    draft = Group(Join.ALL, (A, B))
    made = wrapped(draft, (1,))
    assert made == Group(Join.ALL, (A, Group(Join.ANY, (B,))))
    assert unwrapped(made, (1,)) == draft
    assert unwrapped(draft, ()) == draft


def test_the_opposite_of_the_opposite_is_the_thing_itself():
    draft = Group(Join.ANY, (A, Group(Join.ALL, (B,))))
    for place, _ in places(draft):
        assert negated(negated(draft, place), place) == draft


@pytest.mark.parametrize(
    ("place", "group", "position", "expected"),
    [
        ((0,), (), 2, (B, A, Group(Join.ANY, (C,)))),
        ((1,), (), 0, (B, A, Group(Join.ANY, (C,)))),
        ((0,), (2,), 0, (B, Group(Join.ANY, (A, C)))),
        ((2, 0), (), 0, (C, A, B)),
        ((2,), (2,), 0, (A, B, Group(Join.ANY, (C,)))),
        ((2,), (2, 0), 0, (A, B, Group(Join.ANY, (C,)))),
    ],
)
def test_a_part_is_moved_within_and_between_groups(place, group, position, expected):
    draft = Group(Join.ALL, (A, B, Group(Join.ANY, (C,))))
    assert moved(draft, place, group, position) == Group(Join.ALL, expected)


def test_the_only_part_of_a_group_may_be_let_go_where_it_was_taken():
    inner = Group(Join.ALL, (Group(Join.ANY, (Group(Join.NONE, (A,)),)), B))
    assert moved(inner, (0, 0, 0), (0, 0), 1) == inner
    assert moved(inner, (0, 0, 0), (0,), 1) == Group(Join.ALL, (Group(Join.ANY, (A,)), B))
    assert moved(inner, (0, 0, 0), (), 0) == Group(Join.ALL, (A, B))


@given(groups, st.data())
def test_moving_keeps_every_condition(draft, data):
    found = places(draft)
    place = data.draw(st.sampled_from([place for place, _ in found]))
    homes = [(where, part) for where, part in found if isinstance(part, Group)]
    group, home = data.draw(st.sampled_from(homes))
    position = data.draw(st.integers(0, len(home.parts)))

    def conditions(one):
        told = [part for _, part in places(one) if isinstance(part, Leaf)]
        return sorted(told, key=lambda part: (str(part.asked), part.negated))

    assert conditions(moved(draft, place, group, position)) == conditions(draft)


def test_edits_go_back_and_forth_and_a_new_one_forgets_what_was_undone():
    edits = Edits(Group())
    one, two, three = (Group(Join.ALL, (part,)) for part in (A, B, C))
    assert edits.put(one)
    assert edits.put(two)
    assert not edits.put(two)
    assert edits.undo()
    assert edits.draft == one
    assert edits.redo()
    assert not edits.redo()
    assert edits.undo()
    assert edits.put(three)
    assert not edits.can_redo
    assert edits.undo()
    assert edits.undo()
    assert not edits.undo()
    assert edits.draft == Group()
