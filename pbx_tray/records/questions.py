"""What a person asks the call log, in SQL. Values go in as parameters, never as text.

Calls of which nobody can tell whom they concern (`direction` is NULL) are kept, and not shown.
"""

from __future__ import annotations

from pbx_tray.core.logged import Shelf, Wanted

_OUTCOME = "ifnull(outcome, CASE WHEN first_seen < :rings THEN 'unknown' ELSE 'ringing' END)"

_SEARCHED = "calls INDEXED BY calls_searched"  # it holds all that is looked at, and is small

UNSEEN = """
SELECT count(*) FROM (
  SELECT 1 FROM calls WHERE server = :server AND outcome = 'missed' AND NOT seen LIMIT :most
)
"""

GAPS = "SELECT began, ended FROM gaps WHERE server = :server ORDER BY ended DESC"

TODAY = """
SELECT number, count(*) AS times FROM calls
WHERE server = :server AND tail = :tail AND first_seen >= :today AND direction = 'in'
GROUP BY number
"""

SPOKEN = """
SELECT number, answered_at, answered_by, direction = 'out' OR answered_here AS by_me FROM calls
WHERE server = :server AND tail = :tail AND answered_at IS NOT NULL AND direction IS NOT NULL
ORDER BY first_seen DESC
"""

WITH = f"""
SELECT *, {_OUTCOME} AS became FROM calls
WHERE server = :server AND tail = :tail AND direction IS NOT NULL
ORDER BY first_seen DESC, id DESC
"""  # noqa: S608 - our own words


def page(wanted: Wanted, after: Shelf | None) -> str:
    """Answer the question for a page of calls, the newest first."""
    asked = _wanted(wanted)
    if after:
        asked += " AND first_seen <= :heard AND (first_seen < :heard OR id < :id)"
    return f"""
    SELECT *, {_OUTCOME} AS became FROM calls WHERE id IN (
      SELECT id FROM {_SEARCHED} WHERE {asked} ORDER BY first_seen DESC, id DESC LIMIT :count
    ) ORDER BY first_seen DESC, id DESC
    """  # noqa: S608 - our own words


def every(wanted: Wanted) -> str:
    """Answer the question for all the calls that are wanted, the newest first."""
    return f"""
    SELECT *, {_OUTCOME} AS became FROM calls WHERE {_wanted(wanted)}
    ORDER BY first_seen DESC, id DESC
    """  # noqa: S608 - our own words


def counts(wanted: Wanted) -> str:
    """Answer the question how many calls with these words there are of each outcome."""
    return f"""
    SELECT {_OUTCOME} AS became, count(*) FROM {_SEARCHED} WHERE {_matching(wanted)} GROUP BY 1
    """  # noqa: S608 - our own words


def values(wanted: Wanted, after: Shelf | None = None) -> dict[str, object]:
    """Answer the values of the parameters that a wish brings along."""
    given: dict[str, object] = {f"word{n}": word for n, word in enumerate(wanted.words)}
    if wanted.outcome:
        given["outcome"] = wanted.outcome.value
    if after:
        given |= {"heard": after.heard, "id": after.id}
    return given


def _wanted(wanted: Wanted) -> str:
    of_it = f" AND {_OUTCOME} = :outcome" if wanted.outcome else ""
    return _matching(wanted) + of_it


def _matching(wanted: Wanted) -> str:
    each = (f" AND instr(words, :word{n})" for n in range(len(wanted.words)))
    return "server = :server AND direction IS NOT NULL" + "".join(each)
