"""The call log's tables, and what may be done with them. All times in seconds since the epoch.

The PBX's events bear no time: `first_seen`, `answered_at` and `finished_at` say when this computer
heard of it. For a call that it heard of afterwards (`offline` is 1) that is later than it was.

`server` is the account: scheme://host:port/user. `epoch` counts the event logs of that PBX that
were met: a number in another log means another event. A call that was heard of lately goes on in
the next: a log that was begun anew may report it once more.
"""

VERSION = 1

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
  answered_here INTEGER NOT NULL,
  answered_by TEXT,       -- the colleague, where that is known
  reason TEXT,            -- the PBX's word for why it ended
  offline INTEGER NOT NULL,
  targets TEXT NOT NULL,  -- what rang last, in JSON
  outcome TEXT GENERATED ALWAYS AS (CASE
    WHEN direction IS NULL THEN NULL
    WHEN direction = 'out' THEN 'placed'
    WHEN answered_here THEN 'answered'
    WHEN answered_at IS NOT NULL THEN 'answered elsewhere'
    WHEN rank = 2 THEN 'missed'
  END),                   -- NULL: it rings, or how it ended was not heard
  UNIQUE (server, epoch, unique_id)
)
"""
_CURSORS = """
CREATE TABLE cursors (
  server TEXT PRIMARY KEY,
  epoch INTEGER NOT NULL,
  last INTEGER,           -- the number of the last event that was taken in
  marks TEXT NOT NULL     -- by what it is known again, in JSON
)
"""
SCHEMA = (
    _CALLS,
    "CREATE INDEX calls_by_time ON calls (first_seen)",
    _CURSORS,
    f"PRAGMA user_version = {VERSION}",
)
LOOK = (
    """
    SELECT id, server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen,
      answered_at, finished_at, answered_here, answered_by, reason, offline, targets, outcome
    FROM calls LIMIT 1
    """,
    "SELECT server, epoch, last, marks FROM cursors LIMIT 1",
)
"""They succeed where the tables are as they should be."""

CURSOR = "SELECT epoch, marks FROM cursors WHERE server = :server"

KEEP_CURSOR = """
INSERT INTO cursors (server, epoch, last, marks) VALUES (:server, :epoch, :last, :marks)
ON CONFLICT (server) DO UPDATE
SET epoch = excluded.epoch, last = excluded.last, marks = excluded.marks
"""

KEEP_CALL = """
INSERT INTO calls (
  server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen, answered_at,
  finished_at, answered_here, answered_by, reason, offline, targets
)
SELECT
  :server, :epoch, :unique_id, :rank, :kind, :direction, :name, :number, :called, :now,
  :answered_at, :finished_at, :answered_here, :answered_by, :reason, :offline, :targets
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
  answered_here = max(answered_here, excluded.answered_here),
  answered_by = coalesce(excluded.answered_by, answered_by),
  reason = coalesce(excluded.reason, reason),
  targets = CASE excluded.targets WHEN '[]' THEN targets ELSE excluded.targets END
"""

GO_ON = """
UPDATE OR IGNORE calls SET epoch = :epoch
WHERE server = :server AND epoch < :epoch
  AND max(first_seen, ifnull(answered_at, 0), ifnull(finished_at, 0)) > :since
"""

FORGET = "DELETE FROM calls WHERE first_seen < :before"

MEANWHILE = """
SELECT count(*) FROM calls
WHERE server = :server AND first_seen = :now AND offline AND direction = 'in'
"""

RECENT = """
SELECT unique_id, rank, kind, direction, targets FROM (
  SELECT * FROM calls WHERE server = :server ORDER BY id DESC LIMIT :most
)
WHERE max(first_seen, ifnull(answered_at, 0), ifnull(finished_at, 0)) > :since
"""

DELETE_ALL = ("DELETE FROM calls", "DELETE FROM cursors")
