"""The call log's tables, and what may be done with them. All times in seconds since the epoch.

The PBX's events bear no time: `first_seen`, `answered_at` and `finished_at` say when this computer
heard of it. For a call that it heard of afterwards (`offline` is 1) that is later than it was.

`server` is the account: scheme://host:port/user. `epoch` counts the event logs of that PBX that
were met: a number in another log means another event. A call that was heard of lately goes on in
the next: a log that was begun anew may report it once more.

The functions `searched` and `tail` are `core.log_words`'; every connection that writes has them.
"""

VERSION = 3

_CALLS = """
CREATE TABLE calls (
  id INTEGER PRIMARY KEY,
  server TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  unique_id TEXT NOT NULL,
  rank INTEGER NOT NULL,  -- 0 rang, 1 was answered, 2 is over; it never falls
  kind TEXT,              -- the PBX's word for how the call began
  direction TEXT,         -- 'in', 'out'; NULL: nobody can tell whether it concerns me
  name TEXT,              -- who called me, or whom I called
  number TEXT,
  called TEXT,            -- the DID, extension or number that was called
  first_seen REAL NOT NULL,
  answered_at REAL,
  finished_at REAL,
  rung_at REAL,           -- when it was last heard to ring; NULL: it does not ring (any more)
  answered_here INTEGER NOT NULL,
  answered_by TEXT,       -- the colleague, where that is known
  reason TEXT,            -- the PBX's word for why it ended
  offline INTEGER NOT NULL,
  targets TEXT NOT NULL,  -- what rang last, in JSON
  words TEXT NOT NULL,    -- name, number and what was called, as they are searched
  tail TEXT NOT NULL,     -- the last digits of the number
  seen INTEGER NOT NULL DEFAULT 0,  -- a missed call was looked at, or called back
  outcome TEXT,           -- what SETTLE makes of it; NULL: it rings, or its end was not heard
  UNIQUE (server, epoch, unique_id)
)
"""
_CURSORS = """
CREATE TABLE cursors (
  server TEXT PRIMARY KEY,
  epoch INTEGER NOT NULL,
  last INTEGER,           -- the number of the last event that was taken in
  marks TEXT NOT NULL,    -- by what it is known again, in JSON
  heard REAL              -- until when all that happened is known
)
"""
_GAPS = """
CREATE TABLE gaps (       -- times of which the PBX could no longer tell
  server TEXT NOT NULL,
  began REAL NOT NULL,
  ended REAL NOT NULL
)
"""
_INDEXES = (
    "CREATE INDEX calls_by_time ON calls (first_seen)",
    # All that a search looks at, in the order in which it is shown.
    "CREATE INDEX calls_searched ON calls (server, first_seen, words, direction, outcome)",
    "CREATE INDEX calls_by_tail ON calls (server, tail, first_seen)",
    """
    CREATE INDEX calls_answered ON calls (server, tail, first_seen) WHERE answered_at IS NOT NULL
    """,
    "CREATE INDEX calls_unseen ON calls (server, tail) WHERE outcome = 'missed' AND NOT seen",
)
_VERSION = f"PRAGMA user_version = {VERSION}"

SCHEMA = (_CALLS, _CURSORS, _GAPS, *_INDEXES, _VERSION)

# A column like others and not a generated one: SQLite reads no index alone for those.
SETTLE = """
UPDATE calls SET outcome = CASE
  WHEN direction IS NULL THEN NULL
  WHEN direction = 'out' AND answered_at IS NULL AND reason LIKE '%busy%' THEN 'busy'
  WHEN direction = 'out' THEN 'placed'
  WHEN answered_here THEN 'answered'
  WHEN answered_at IS NOT NULL THEN 'answered elsewhere'
  WHEN rank = 2 AND kind IS NULL THEN 'unknown'  -- who did not hear it begin may have missed more
  WHEN rank = 2 THEN 'missed'
END
"""

_KEPT = """
id, server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen, answered_at,
finished_at, answered_here, answered_by, reason, offline, targets
"""
_RINGS = "UPDATE calls SET rung_at = first_seen WHERE rank = 0"

# What was missed before anybody counted is no news now: it counts as seen.
FROM_1 = (
    "DROP INDEX calls_by_time",
    "ALTER TABLE calls RENAME TO elder_calls",
    _CALLS,
    f"""
    INSERT INTO calls ({_KEPT}, words, tail, seen)
    SELECT {_KEPT}, searched(name, number, called), tail(number), 1 FROM elder_calls
    """,  # noqa: S608 - our own words
    "DROP TABLE elder_calls",
    _RINGS,
    SETTLE,
    "ALTER TABLE cursors ADD COLUMN heard REAL",
    _GAPS,
    *_INDEXES,
    _VERSION,
)
"""Takes what version 1 has kept over into the tables of today."""
FROM_2 = ("ALTER TABLE calls ADD COLUMN rung_at REAL", _RINGS, _VERSION)
LOOK = (
    """
    SELECT id, server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen,
      answered_at, finished_at, rung_at, answered_here, answered_by, reason, offline, targets,
      words, tail, seen, outcome
    FROM calls LIMIT 1
    """,
    "SELECT server, epoch, last, marks, heard FROM cursors LIMIT 1",
    "SELECT server, began, ended FROM gaps LIMIT 1",
)
"""They succeed where the tables are as they should be."""

CURSOR = "SELECT epoch, marks, heard FROM cursors WHERE server = :server"

KEEP_CURSOR = """
INSERT INTO cursors (server, epoch, last, marks, heard)
VALUES (:server, :epoch, :last, :marks, :now)
ON CONFLICT (server) DO UPDATE
SET epoch = excluded.epoch, last = excluded.last, marks = excluded.marks, heard = excluded.heard
"""

KEEP_HEARD = "UPDATE cursors SET heard = max(ifnull(heard, 0), :heard) WHERE server = :server"

KEEP_GAP = "INSERT INTO gaps (server, began, ended) VALUES (:server, :began, :now)"

KEEP_CALL = """
INSERT INTO calls (
  server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen, answered_at,
  finished_at, rung_at, answered_here, answered_by, reason, offline, targets, words, tail
)
SELECT
  :server, :epoch, :unique_id, :rank, :kind, :direction, :name, :number, :called, :now,
  :answered_at, :finished_at, CASE WHEN :rings THEN :now END, :answered_here, :answered_by, :reason,
  :offline, :targets,
  searched(:name, :number, :called), tail(:number)
WHERE :begins OR EXISTS (
  SELECT 1 FROM calls WHERE server = :server AND epoch = :epoch AND unique_id = :unique_id
)
ON CONFLICT (server, epoch, unique_id) DO UPDATE SET
  rank = max(rank, excluded.rank),
  kind = coalesce(excluded.kind, kind),
  direction = coalesce(direction, excluded.direction),
  name = coalesce(excluded.name, name),
  number = coalesce(excluded.number, number),
  called = coalesce(excluded.called, called),
  answered_at = coalesce(answered_at, excluded.answered_at),
  finished_at = coalesce(finished_at, excluded.finished_at),
  rung_at = CASE WHEN :rings IS NULL THEN rung_at ELSE excluded.rung_at END,
  answered_here = max(answered_here, excluded.answered_here),
  answered_by = coalesce(excluded.answered_by, answered_by),
  reason = coalesce(excluded.reason, reason),
  targets = CASE excluded.targets WHEN '[]' THEN targets ELSE excluded.targets END,
  words = searched(
    coalesce(excluded.name, name),
    coalesce(excluded.number, number),
    coalesce(excluded.called, called)
  ),
  tail = tail(coalesce(excluded.number, number))
"""

SETTLE_CALL = f"{SETTLE} WHERE server = :server AND epoch = :epoch AND unique_id = :unique_id"

GO_ON = """
UPDATE OR IGNORE calls
SET epoch = :epoch, targets = CASE WHEN rung_at IS NULL THEN targets ELSE '[]' END
WHERE server = :server AND epoch < :epoch
  AND max(first_seen, ifnull(answered_at, 0), ifnull(finished_at, 0), ifnull(rung_at, 0)) > :since
"""
"""What rang in the log before may be over: nobody can say any more where it rings."""

FORGET = (
    "DELETE FROM calls WHERE first_seen < :before",
    "DELETE FROM gaps WHERE ended < :before",
)

MEANWHILE = """
SELECT name, number, outcome FROM calls
WHERE server = :server AND first_seen = :now AND offline AND direction = 'in'
ORDER BY id DESC
"""

RETURNS = """
SELECT id, number, tail FROM calls
WHERE server = :server AND epoch = :epoch AND unique_id = :unique_id
  AND (direction = 'out' OR answered_at IS NOT NULL)
"""

RETURNED = """
SELECT id, number FROM calls
WHERE server = :server AND tail = :tail AND outcome = 'missed' AND NOT seen AND id < :id
"""

SEEN = "UPDATE calls SET seen = 1 WHERE id = :id"

LOOKED_AT = """
UPDATE calls SET seen = 1
WHERE server = :server AND outcome = 'missed' AND NOT seen AND id <= :newest
"""

RECENT = """
SELECT unique_id, rank, kind, direction, targets, rung_at FROM (
  SELECT * FROM calls WHERE server = :server ORDER BY id DESC LIMIT :most
)
WHERE max(first_seen, ifnull(answered_at, 0), ifnull(finished_at, 0), ifnull(rung_at, 0)) > :since
"""

DELETE_ALL = ("DELETE FROM calls", "DELETE FROM cursors", "DELETE FROM gaps")
