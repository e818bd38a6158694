"""A back door for tests in another process, which no real PBX has.

`GET /simulator/state` gives `{seq, users, phones, calls}` of one moment. `POST /simulator/do` takes
`{"verb": …, …}`, gives `{"result": …}`, and 400 with a sentence where that cannot be done. Only for
clients on this machine that know the API key.
"""

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from pbx_tray.simulator import hostile
from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.api import same
from pbx_tray.simulator.certificate_kinds import KINDS
from pbx_tray.simulator.exchange import NotThereError
from pbx_tray.simulator.json_answers import RefusedError, json_answer
from pbx_tray.simulator.query import Query
from pbx_tray.simulator.rights import rights_of

if TYPE_CHECKING:
    from pbx_tray.simulator.server import Simulator

Verb = Callable[..., object]


class Control:
    """Does to a simulator what another process asks for."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator

    def concerns(self, query: Query) -> bool:
        """Whether a request is for the back door."""
        return query.path.startswith("/simulator/")

    def answer(self, query: Query) -> Answer:
        """Look, or act."""
        try:
            self._let_in(query)
            return json_answer(self._at(query))
        except RefusedError as refused:
            return refused.answer

    def _at(self, query: Query) -> object:
        if (query.method, query.path) == ("GET", "/simulator/state"):
            return asdict(self._simulator.exchange.snapshot())
        if (query.method, query.path) == ("POST", "/simulator/do"):
            return {"result": self._do(query.body)}
        raise RefusedError(404, "There is nothing here.")

    def _let_in(self, query: Query) -> None:
        if not query.local:
            raise RefusedError(403, "Only from this machine.")
        name, secret = query.credentials or ("", "")
        if name != "apiKey" or not same(secret, self._simulator.api.key):
            raise RefusedError(401, "Who are you?", WWW_Authenticate='Basic realm="simulator"')

    def _do(self, body: bytes) -> object:
        try:
            return self.do(json.loads(body))
        except (NotThereError, ValueError, RecursionError) as error:
            raise RefusedError(400, str(error)) from None

    def do(self, wish: object) -> object:
        """Do what `{"verb": …, …}` says; NotThereError or ValueError where that cannot be done."""
        try:
            arguments = dict(wish)  # type: ignore[call-overload] # whatever it is
            verb = self._verbs()[arguments.pop("verb")]
            inspect.signature(verb).bind(**arguments)
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"That is no verb with its arguments: {error}") from None
        return verb(**arguments)

    def _verbs(self) -> Mapping[str, Verb]:
        simulator, exchange = self._simulator, self._simulator.exchange
        return {
            "ring": self._ring,
            "answer": exchange.answer,
            "finish": exchange.finish,
            "transfer": self._transfer,
            "hold": exchange.hold,
            "pick up": exchange.pick_up,
            "set phone status": exchange.set_phone_status,
            "go offline": exchange.go_offline,
            "come online": exchange.come_online,
            "log in": exchange.log_in,
            "log out": exchange.log_out,
            "add user": exchange.add_user,
            "remove user": exchange.remove_user,
            "rename user": exchange.rename_user,
            "add phone": exchange.add_phone,
            "remove phone": exchange.remove_phone,
            "rename phone": exchange.rename_phone,
            "emit": exchange.emit,
            "skip": exchange.skip,
            "forget": exchange.forget,
            "restart": exchange.restart,
            "boot": exchange.boot,
            "retain": exchange.retain,
            "hostile call": self._hostile_call,
            "rights": self._rights,
            "expire": simulator.api.tokens.expire,
            "revoke": simulator.api.tokens.revoke,
            "turn": simulator.api.switches.turn,
            "certificate": self._certificate,
            "requests": simulator.requests.kinds,
            "fault": self._fault,
            "struck": lambda: dict(simulator.faults.seen),
            "lift": simulator.faults.lift,
            "drop connections": simulator.drop_connections,
        }

    def _ring(
        self,
        to: list[str],
        caller: str | None = None,
        number: str | None = None,
        name: str | None = None,
    ) -> str:
        return self._simulator.exchange.ring(*to, caller=caller, number=number, name=name)

    def _transfer(self, unique_id: str, to: list[str]) -> None:
        self._simulator.exchange.transfer(unique_id, *to)

    def _hostile_call(self, name: str = "html", number: str = "gsm", to: str = "sanne") -> str:
        return hostile.ring(self._simulator.exchange, to, name, number)

    def _rights(self, account: str, **limits: object) -> None:
        self._simulator.api.rights[account] = rights_of(limits)

    def _certificate(self, kind: str) -> None:
        if self._simulator.tls is None or kind not in KINDS:
            raise ValueError(f"That is none of {', '.join(KINDS)}, or this is not HTTPS.")
        self._simulator.tls = self._simulator.certificates.context(kind)

    def _fault(self, fault: str) -> None:
        self._simulator.faults.add(fault)
