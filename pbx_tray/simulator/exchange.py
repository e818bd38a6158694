"""A PBX in memory: a registry of users and phones, and the calls that run through it.

Every verb does what it says to the state, and writes into the event log what a PBX reports of it,
in the order in which it would: the call first, then what the phones make of it. (A caller's own
phone is off the hook before the PBX knows whom it calls.)
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Literal

from pbx_tray.simulator.calls import Call, Caller, CallKind, Dialled, Target, status_of
from pbx_tray.simulator.directory import Json, Phone, Shape, Status, User
from pbx_tray.simulator.event_log import End
from pbx_tray.simulator.registry import NotThereError, Registry, Snapshot
from pbx_tray.simulator.routing import Callee, caller_of, dialled_for, own_phone, targets_of

__all__ = ["Caller", "Dialled", "Exchange", "NotThereError", "Snapshot", "Target"]

Outcome = Literal["success", "busy", "no answer", "failed"]


class Exchange(Registry):
    """A PBX that calls run through. Thread-safe; see `Registry` for users, phones and the log.

    Args:
        users, seed, shape, retention, first_answer: see `Registry`.
        started: Unix time that the identities of calls begin with. A client that remembers calls
            takes those of a second run with the same value for the ones it has seen.
        names_answerer: whether `call answered` carries only the target that answered, or, as may
            be on a real PBX, all that rang.
        single_target: whether a call with one target writes it as `target`, the older way.
        picks_up_after: seconds until the own phone of a call placed through the API is picked up;
            None leaves it ringing until `pick_up`.
        rings_for: seconds after which such a phone stops ringing.

    """

    def __init__(  # noqa: PLR0913 - a bench has many knobs; each has a default and goes by its name
        self,
        users: int = 30,
        *,
        seed: int = 1,
        shape: Shape = 4,
        retention: int = 10_000,
        first_answer: End = "newest",
        started: int = 1_700_000_000,
        names_answerer: bool = True,
        single_target: bool = False,
        picks_up_after: float | None = 1.0,
        rings_for: float = 30.0,
    ) -> None:
        super().__init__(
            users, seed=seed, shape=shape, retention=retention, first_answer=first_answer
        )
        self.names_answerer = names_answerer
        self.single_target = single_target
        self.picks_up_after = picks_up_after
        self.rings_for = rings_for
        self._started = started
        self._calls: dict[str, Call] = {}
        self._count = 0

    def calls(self) -> list[Call]:
        """Give the calls that have not ended."""
        with self._changed:
            return list(self._calls.values())

    def call(self, unique_id: str) -> Call:
        """Find a call that has not ended."""
        with self._changed:
            if unique_id not in self._calls:
                raise NotThereError(f"There is no call {unique_id}.")
            return self._calls[unique_id]

    def snapshot(self) -> Snapshot:
        """Give everything at one moment; what a client shows must come to equal it."""
        with self._changed:
            calls = [call.as_json(single_target=self.single_target) for call in self.calls()]
            return Snapshot(self.seq, self.user_list(), self.phone_list(), calls)

    # Verbs

    def ring(
        self,
        *to: Callee,
        caller: str | Caller | None = None,
        number: str | None = None,
        name: str | None = None,
        kind: CallKind | None = None,
        dialled: Dialled | None = None,
    ) -> str:
        """Start a call that rings at `to`; return its unique_id.

        `ring("sanne", number="+4420…", name="…")` comes from outside, `ring("sanne",
        caller="jonas")` from a colleague, `ring("sanne", "jonas", …)` rings a group. `kind` is
        "incoming call" or "internal dial" by the caller, unless it is said.
        """
        with self._changed:
            who = caller_of(self, caller, number, name)
            targets = self._targets(to)
            if kind is None:
                kind = "internal dial" if who.user_uuid or who.phone_uuid else "incoming call"
            dialled = dialled or dialled_for(self, to, kind)
            call = Call(self._next_id(), kind, who, targets, dialled)
            self._calls[call.unique_id] = call
            self._refresh(call.talking_phones)
            self._tell(kind, call)
            self._refresh(call.phones)
            return call.unique_id

    def answer(self, unique_id: str, by: str | None = None) -> None:
        """Pick up a ringing call at the first target, or at the one of user or phone `by`."""
        with self._changed:
            call = self.call(unique_id)
            answerer = self._target_of(call, by)
            answered = replace(call, stage="answered", answerer=answerer, held=False)
            kept = (answerer,) if self.names_answerer else call.targets
            self._calls[unique_id] = replace(answered, targets=(answerer,))
            self._tell("call answered", replace(answered, targets=kept))
            self._refresh([answerer.phone_uuid or ""])
            self._refresh(call.phones)

    def finish(self, unique_id: str, reason: str | None = None) -> None:
        """End a call; `reason` is "hangup" after a conversation and "no answer" else."""
        with self._changed:
            call = self._calls.pop(self.call(unique_id).unique_id)
            words = reason or ("hangup" if call.stage == "answered" else "no answer")
            self._tell("call finished", call, reason=words)
            self._refresh(call.phones)

    def transfer(self, unique_id: str, *to: Callee) -> None:
        """Let the call ring elsewhere: the same unique_id again, with other targets."""
        with self._changed:
            call = self.call(unique_id)
            targets = self._targets(to)
            moved = replace(call, targets=targets, stage="ringing", answerer=None, held=False)
            self._calls[unique_id] = moved
            self._tell(moved.kind, moved)
            self._refresh(call.phones | moved.phones)

    def hold(self, unique_id: str, *, held: bool = True) -> None:
        """Put a call on hold, or take it back; only its phones tell of it."""
        with self._changed:
            call = replace(self.call(unique_id), held=held)
            self._calls[unique_id] = call
            self._refresh(call.phones)

    def originate(
        self,
        user: str,
        number: str,
        *,
        auto_answer: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Outcome, str | None]:
        """Place a call as `POST call` does: ring the user's own phone, then dial.

        Blocks until that phone is picked up, and gives the outcome and, on success, the unique_id.
        """
        with self._changed:
            problem = self._cannot_call_back(user)
            if problem:
                return problem, None
            unique_id = self._call_back(self.user(user), number)
            waits = self.rings_for if self.picks_up_after is None else self.picks_up_after
            self._changed.wait_for(
                lambda: not self._calls_back(unique_id) or cancelled(), 0 if auto_answer else waits
            )
            if self._calls_back(unique_id):
                if auto_answer or (self.picks_up_after is not None and not cancelled()):
                    self.pick_up(unique_id)
                else:
                    self.finish(unique_id)
            return ("success", unique_id) if unique_id in self._calls else ("no answer", None)

    def pick_up(self, unique_id: str) -> None:
        """Pick up the own phone of a call placed through the API: now the callee rings."""
        with self._changed:
            call = replace(self.call(unique_id), stage="ringing")
            onward = replace(call, targets=call.onward)
            self._calls[unique_id] = onward
            self._refresh(onward.talking_phones)
            self._tell(onward.kind, onward)
            self._refresh(onward.phones | call.phones)

    def restart(self, seq: int = 0) -> None:
        """Begin a new epoch, as a PBX that was switched off and on: calls and log are gone.

        No event tells of it: the phones that were in calls are idle when somebody asks.
        """
        with self._changed:
            self._calls.clear()
            for phone in self.phones():
                if phone.registered:
                    self._phones[phone.uuid] = replace(phone, status=self._status_now(phone))
            super().restart(seq)

    # Within the lock

    def _targets(self, to: Iterable[Callee]) -> tuple[Target, ...]:
        return tuple(target for callee in to for target in targets_of(self, callee))

    def _target_of(self, call: Call, by: str | None) -> Target:
        if not call.targets:
            raise NotThereError(f"Call {call.unique_id} rings nowhere.")
        if by is None:
            return call.targets[0]
        wanted = {by, self._names.get(f"user {by}", by), self._names.get(f"phone {by}", by)}
        for target in call.targets:
            if wanted & {target.user_uuid, target.phone_uuid, target.number}:
                return target
        raise NotThereError(f"Call {call.unique_id} does not ring for {by}.")

    def _next_id(self) -> str:
        self._count += 1
        return f"{self._started}.{self._count}"

    def _cannot_call_back(self, user: str) -> Outcome | None:
        try:
            phone = self.phone(self.user(user).phone or "")
        except NotThereError:
            return "failed"
        if not phone.registered:
            return "failed"
        return "busy" if any(phone.uuid in call.phones for call in self._calls.values()) else None

    def _call_back(self, user: User, number: str) -> str:
        call = Call(
            self._next_id(),
            "api call",
            caller_of(self, user.uuid, None, None),
            (own_phone(user),),
            Dialled(called_number=number),
            stage="calling back",
            onward=self._targets([number]),
        )
        self._calls[call.unique_id] = call
        self._tell(call.kind, call)
        self._refresh(call.phones)
        return call.unique_id

    def _calls_back(self, unique_id: str) -> bool:
        call = self._calls.get(unique_id)
        return call is not None and call.stage == "calling back"

    def _tell(self, event_type: str, call: Call, **more: str) -> None:
        fields: Json = call.as_json(single_target=self.single_target)
        self.emit({"event_type": event_type} | fields | more)

    def _status_now(self, phone: Phone) -> Status:
        return status_of(phone.uuid, self._calls.values())

    def _refresh(self, phones: Iterable[str]) -> None:
        """Have these phones report what their calls make of them; unplugged ones stay silent."""
        for uuid in sorted(phones):
            phone = self._phones.get(uuid)
            if phone and phone.registered:
                self._report(phone, self._status_now(phone))
