"""The product's own drawings as vector paths: lamps, handset, padlock, star, warning sign.

Lamps lie on a grid of 14 units, as large as a lamp is in a row of the roster, so that their bars
fall on whole pixels there. The handset lies on a grid of 64.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from pbx_tray.core.presence import Presence

LAMP_GRID = 14.0
HANDSET_GRID = 64.0
_CENTRE = QPointF(7, 7)


@lru_cache(maxsize=32)
def lamp(presence: Presence, *, hollow: bool) -> QPainterPath:
    """Answer the shape that stands for `presence`, on a grid of 14; callers must not change it."""
    return _LAMPS[presence](hollow)


def _available(hollow: bool) -> QPainterPath:  # noqa: FBT001 - all of _LAMPS are called alike
    return _on_disc(_tick(), hollow=hollow)


def _on_a_call(hollow: bool) -> QPainterPath:  # noqa: FBT001 - as _available
    return _on_disc(_bars(QRectF(3, 6, 8, 2)), hollow=hollow)


def _on_hold(hollow: bool) -> QPainterPath:  # noqa: FBT001 - as _available
    return _on_disc(_bars(QRectF(4, 4, 2, 6), QRectF(8, 4, 2, 6)), hollow=hollow)


def _unavailable(hollow: bool) -> QPainterPath:  # noqa: ARG001, FBT001 - as _available; it is hollow
    return _ring(2.2)


def _no_phone(hollow: bool) -> QPainterPath:  # noqa: FBT001 - as _available
    dash = QPainterPath()
    dash.addRoundedRect(QRectF(2, 5.5, 10, 3), 1.5, 1.5)
    return _outline(dash, 1.2) if hollow else dash


def _unknown(hollow: bool) -> QPainterPath:  # noqa: FBT001 - as _available
    hook = QPainterPath(QPointF(3.6, 4.6))
    hook.cubicTo(3.6, 2.4, 5.2, 1.2, 7.1, 1.2)
    hook.cubicTo(9.1, 1.2, 10.6, 2.5, 10.6, 4.3)
    hook.cubicTo(10.6, 6.7, 7.1, 6.6, 7.1, 9.2)
    dot = QPainterPath()
    dot.addEllipse(QPointF(7.1, 12.3), 1.4, 1.4)
    return stroked(hook, 1.5 if hollow else 2.4).united(dot)


def _ringing(hollow: bool) -> QPainterPath:  # noqa: FBT001 - as _available
    body = QPainterPath(QPointF(0.9, 10.6))
    body.cubicTo(3.2, 9.0, 2.6, 6.6, 3.0, 4.9)
    body.cubicTo(3.4, 2.9, 4.9, 1.6, 7.0, 1.6)
    body.cubicTo(9.1, 1.6, 10.6, 2.9, 11.0, 4.9)
    body.cubicTo(11.4, 6.6, 10.8, 9.0, 13.1, 10.6)
    body.closeSubpath()
    knob = QPainterPath()
    knob.addRoundedRect(QRectF(6.1, 0.2, 1.8, 2.6), 0.9, 0.9)
    clapper = QPainterPath(QPointF(4.9, 11.6))
    clapper.arcTo(QRectF(4.9, 9.4, 4.2, 4.4), 180, 180)
    clapper.closeSubpath()
    return (_outline(body, 1.3) if hollow else body).united(knob).united(clapper)


_LAMPS: dict[Presence, Callable[[bool], QPainterPath]] = {
    Presence.AVAILABLE: _available,
    Presence.RINGING: _ringing,
    Presence.ON_A_CALL: _on_a_call,
    Presence.ON_HOLD: _on_hold,
    Presence.UNAVAILABLE: _unavailable,
    Presence.UNKNOWN: _unknown,
    Presence.NO_PHONE: _no_phone,
}


def _on_disc(sign: QPainterPath, *, hollow: bool) -> QPainterPath:
    """A disc out of which `sign` is cut; hollow: a ring in which it stands."""
    if hollow:
        return _ring(1.2).united(sign)
    disc = QPainterPath()
    disc.addEllipse(_CENTRE, 7, 7)
    return disc.subtracted(sign)


def _ring(width: float) -> QPainterPath:
    ring = QPainterPath()
    ring.setFillRule(Qt.FillRule.OddEvenFill)
    ring.addEllipse(_CENTRE, 7, 7)
    ring.addEllipse(_CENTRE, 7 - width, 7 - width)
    return ring


def _tick() -> QPainterPath:
    tick = QPainterPath(QPointF(3.7, 7.3))
    tick.lineTo(6.1, 9.7)
    tick.lineTo(10.3, 4.8)
    return stroked(tick, 2.0)


def _bars(*bars: QRectF) -> QPainterPath:
    path = QPainterPath()
    for bar in bars:
        path.addRect(bar)
    return path


def stroked(line: QPainterPath, width: float) -> QPainterPath:
    """Answer the shape of `line` drawn with a round pen of that width."""
    pen = QPainterPathStroker()
    pen.setWidth(width)
    pen.setCurveThreshold(0.02)  # the default shows corners once a lamp is drawn large
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen.createStroke(line).simplified()


def _outline(body: QPainterPath, width: float) -> QPainterPath:
    """The part of `body` that lies within `width` of its edge."""
    return stroked(body, 2 * width).intersected(body)


@lru_cache(maxsize=1)
def handset() -> QPainterPath:
    """Answer a telephone's handset on a grid of 64, hollow towards the lower right.

    That is where the lamp of the tray icon lies.
    """
    lying = QPainterPath(QPointF(-31, 8))
    lying.cubicTo(-32, -8, -18, -17, 0, -17)
    lying.cubicTo(18, -17, 32, -8, 31, 8)
    lying.cubicTo(30.8, 12, 29, 13, 26, 12.6)
    lying.lineTo(16.5, 11)
    lying.cubicTo(13.5, 10.4, 12.4, 9, 12.6, 6)
    lying.lineTo(13, 0.5)
    lying.cubicTo(5, -2.2, -5, -2.2, -13, 0.5)
    lying.lineTo(-12.6, 6)
    lying.cubicTo(-12.4, 9, -13.5, 10.4, -16.5, 11)
    lying.lineTo(-26, 12.6)
    lying.cubicTo(-29, 13, -30.8, 12, -31, 8)
    lying.closeSubpath()
    return QTransform().translate(30, 30).rotate(-45).map(lying)


@lru_cache(maxsize=1)
def clock() -> QPainterPath:
    """Answer a clock at nine minutes past noon, on a grid of 14."""
    hands = QPainterPath(QPointF(7, 3.4))
    hands.lineTo(7, 7.4)
    hands.lineTo(9.8, 8.6)
    return _ring(1.6).united(stroked(hands, 1.5))


@lru_cache(maxsize=2)
def padlock(*, closed: bool) -> QPainterPath:
    """Answer a padlock on a grid of 14."""
    shackle = QPainterPath(QPointF(4, 7))
    if closed:
        shackle.lineTo(4, 4.5)
        shackle.arcTo(QRectF(4, 1.5, 6, 6), 180, -180)
        shackle.lineTo(10, 7)
    else:
        shackle.lineTo(4, 3.8)
        shackle.arcTo(QRectF(4, 0.8, 6, 6), 180, -150)
    body = QPainterPath()
    body.addRoundedRect(QRectF(2, 6, 10, 7), 1.5, 1.5)
    return stroked(shackle, 1.6).united(body)


@lru_cache(maxsize=2)
def star(*, hollow: bool) -> QPainterPath:
    """Answer a star of five points on a grid of 14."""
    path = QPainterPath()
    for point in range(10):
        angle, reach = radians(36 * point - 90), 2.7 if point % 2 else 6.3
        corner = QPointF(7 + reach * cos(angle), 7.4 + reach * sin(angle))
        if point:
            path.lineTo(corner)
        else:
            path.moveTo(corner)
    path.closeSubpath()
    return stroked(path, 1.1) if hollow else stroked(path, 1.1).united(path)


@lru_cache(maxsize=1)
def warning() -> QPainterPath:
    """Answer a triangle with an exclamation mark cut out, on a grid of 14."""
    corners = QPainterPath(QPointF(7, 2))
    corners.lineTo(12.6, 12)
    corners.lineTo(1.4, 12)
    corners.closeSubpath()
    bar = QPainterPath(QPointF(7, 5.2))
    bar.lineTo(7, 8)
    dot = QPainterPath()
    dot.addEllipse(QPointF(7, 10.5), 0.95, 0.95)
    triangle = stroked(corners, 2.0).united(corners)
    return triangle.subtracted(stroked(bar, 1.6)).subtracted(dot)
