"""Events as no sound PBX would send them, for the laws."""

from typing import Any

from hypothesis import strategies as st

from pbx_tray.simulator.exchange import Exchange

TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)

_firm = Exchange(4)
_UUIDS = [u.uuid for u in _firm.users()] + [p.uuid for p in _firm.phones()]
_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**17), 10**17),
        st.floats(allow_nan=False, allow_infinity=False),
        TEXTS,
        st.sampled_from(_UUIDS),
        st.sampled_from(["phone", "hot-desk", "number", "trunk number", "forward"]),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
_PARTIES = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        (
            "user_uuid",
            "phone_uuid",
            "number",
            "normalized_number",
            "name",
            "user_phone_type",
            "trunk_uuid",
        ),
        _VALUES,
    ),
)
_KINDS = st.sampled_from(
    [
        "user list changed",
        "phone list changed",
        "phone status update",
        "user logged in",
        "user logged out",
        "incoming call",
        "internal dial",
        "api call",
        "call answered",
        "call finished",
    ]
)
EVENTS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"event_type": _KINDS | TEXTS},
    optional={
        "unique_id": TEXTS | _VALUES,
        "caller": _PARTIES | _VALUES,
        "targets": st.lists(_PARTIES | _VALUES, max_size=3) | _VALUES,
        "target": _PARTIES | _VALUES,
        "user_uuid": _VALUES,
        "phone_uuid": _VALUES,
        **dict.fromkeys(
            (
                "status",
                "status_code",
                "reason",
                "event_tag",
                "called_did",
                "called_extension",
                "called_number",
                "something",
            ),
            _VALUES,
        ),
    },
)
