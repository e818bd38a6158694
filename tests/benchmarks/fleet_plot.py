"""Draws how a fleet comes back: when its clients ask again, and when they are live."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.fleet_figures import Return

_TOP: Final = 70.0
_BOTTOM: Final = 250.0
_SIZE: Final = (808, 304)
_STYLE: Final = """\
text { font: 12px system-ui, sans-serif; fill: #4B5563 }
.title { font-size: 14px; font-weight: 600; fill: #1F2328 }
.page { fill: #FFFFFF } .axis { stroke: #9AA1AC } .grid { stroke: #E5E7EB }
.bound { stroke: #C0261E; stroke-dasharray: 5 4 }
.end { text-anchor: end } .middle { text-anchor: middle }
.bar { fill: #2563A8 } .line { fill: none; stroke-width: 2 }
.long { stroke: #2563A8 } .short { stroke: #B45309 }
@media (prefers-color-scheme: dark) {
text { fill: #9AA1AC } .title { fill: #F4F5F7 }
.page { fill: #1E1F22 } .axis { stroke: #6B7280 } .grid { stroke: #33363B }
.bound { stroke: #FF7A70 } .bar { fill: #6CA8E8 }
.long { stroke: #6CA8E8 } .short { stroke: #FBBF4A }
}"""


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the picture: its left and right edge, and what its upper end stands for."""

    left: float
    right: float
    seconds: float
    share: float

    def x(self, seconds: float) -> float:
        """Where a second is."""
        return round(self.left + (self.right - self.left) * seconds / self.seconds, 1)

    def y(self, share: float) -> float:
        """Where a share of all clients is."""
        return round(_BOTTOM - (_BOTTOM - _TOP) * share / self.share, 1)


def drawn(long: Return, short: Return) -> str:
    """Answer the picture as SVG, for light and for dark pages."""
    first, second = Panel(56, 384, 40, 0.1), Panel(456, 784, 40, 1.0)
    everybody = f"of {len(long.live):,} clients"
    parts = [
        *_axes(first, "Ask again after 20 minutes away", (0.02, 0.04, 0.06, 0.08, 0.1)),
        _text(first.left, 46, f"{everybody}, in each second"),
        *_bars(first, long.arrived),
        *_bound(first, 0.08),
        *_axes(second, "Live again", (0.25, 0.5, 0.75, 1.0)),
        _text(second.left, 46, everybody),
        _risen(second, long.live, "long"),
        _risen(second, short.live, "short"),
        _text(second.x(11.5), second.y(1.0) - 6, "after 30 seconds away"),
        _text(second.x(18.0), second.y(0.42), "after 20 minutes away"),
    ]
    width, height = _SIZE
    size = f'width="{width}" height="{height}"'
    seen = f'{size} viewBox="0 0 {width} {height}" role="img"'
    what = f"How {len(long.live):,} clients come back to their PBX"
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" {seen}>',
        f"<title>{what}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect class="page" {size} rx="6"/>',
        *parts,
        "</svg>\n",
    ])  # fmt: skip


def _axes(panel: Panel, title: str, shares: Sequence[float]) -> Iterator[str]:
    yield _text(panel.left, 28, title, "title")
    for share in shares:
        yield _line((panel.left, panel.y(share)), (panel.right, panel.y(share)), "grid")
        yield _text(panel.left - 8, panel.y(share) + 4, f"{share:.0%}", "end")
    yield _line((panel.left, _BOTTOM), (panel.right, _BOTTOM), "axis")
    for second in range(0, int(panel.seconds) + 1, 10):
        yield _text(panel.x(second), _BOTTOM + 18, str(second), "middle")
    middle = panel.x(panel.seconds / 2)
    yield _text(middle, _BOTTOM + 38, "seconds since the PBX is back", "middle")


def _bars(panel: Panel, moments: Sequence[float]) -> Iterator[str]:
    """A bar for each second: the share of all that falls into it."""
    for second, count in sorted(Counter(map(int, moments)).items()):
        top = panel.y(count / len(moments))
        width = panel.x(second + 1) - panel.x(second) - 1
        height = round(_BOTTOM - top, 1)
        yield (
            f'<rect class="bar" x="{panel.x(second)}" y="{top}"'
            f' width="{width:.1f}" height="{height}"/>'
        )


def _bound(panel: Panel, share: float) -> Iterator[str]:
    yield _line((panel.left, panel.y(share)), (panel.right, panel.y(share)), "bound")
    yield _text(panel.right, panel.y(share) - 6, f"at most {share:.0%}", "end")


def _risen(panel: Panel, moments: Sequence[float], name: str) -> str:
    """A line that rises with each moment; one step a percent is all that can be seen."""
    risen = sorted(moments)
    steps = [risen[(len(risen) - 1) * percent // 100] for percent in range(101)]
    points = [(panel.x(0), panel.y(0))]
    points += [(panel.x(at), panel.y(percent / 100)) for percent, at in enumerate(steps)]
    points.append((panel.right, panel.y(1)))
    written = " ".join(f"{x},{y}" for x, y in points)
    return f'<polyline class="line {name}" points="{written}"/>'


def _line(begin: tuple[float, float], end: tuple[float, float], name: str) -> str:
    (x1, y1), (x2, y2) = begin, end
    return f'<line class="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'


def _text(x: float, y: float, said: str, name: str = "") -> str:
    return f'<text class="{name}" x="{x}" y="{y}">{said}</text>'
