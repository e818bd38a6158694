"""Once live it goes on through any trouble: said once, and what happened is printed once."""

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.conftest import Serve, Start
from tests.console.running import UNENCRYPTED, Running


def begin(pbx: Simulator, start: Start, *arguments: str) -> Running:
    """Have it live, with a call in the log: what proves later that the log is the same."""
    monitor = start(*arguments, pbx.url)
    monitor.printed.next()
    pbx.exchange.finish(pbx.exchange.ring("sanne", number="+311"))
    pbx.exchange.emit({"event_type": "before"})
    assert monitor.said.next() == UNENCRYPTED
    return monitor


def up_to_end(pbx: Simulator, monitor: Running) -> list[str]:
    pbx.exchange.emit({"event_type": "end"})
    return monitor.printed.up_to("unknown event: end")


def test_an_outage_is_said_once_and_what_happened_meanwhile_is_printed_once(
    serve: Serve, start: Start
) -> None:
    pbx = serve(Exchange(2))
    monitor = begin(pbx, start)
    monitor.printed.up_to("unknown event: before")
    pbx.stop()
    assert monitor.said.next() == (f"pbx-monitor: Can't reach 127.0.0.1:{pbx.port}. Trying again…")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    pbx.start()
    assert monitor.said.next() == f"pbx-monitor: Reconnected to 127.0.0.1:{pbx.port}."
    assert up_to_end(pbx, monitor) == ["jonas (Jonas Grünwald): Busy"]
    assert monitor.told_to_end()[0] == 0
    assert monitor.said.rest() == []


def test_after_a_restart_each_user_who_changed_has_one_line(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(3))
    monitor = begin(pbx, start)
    monitor.printed.up_to("unknown event: before")
    pbx.stop()
    monitor.said.next()
    pbx.exchange.restart()
    for text in ("Ringing", "Busy"):
        pbx.exchange.set_phone_status("jonas", text, 2)
    pbx.exchange.log_in("sanne", "desk-1")
    pbx.exchange.go_offline("desk-1")
    pbx.start()
    assert monitor.said.next() == f"pbx-monitor: Reconnected to 127.0.0.1:{pbx.port}."
    assert up_to_end(pbx, monitor) == [
        "jonas (Jonas Grünwald): Busy",
        "sanne (Sanne de Vries): Unavailable",
    ]


def test_trouble_of_the_pbxs_own_is_gone_through(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(2))
    monitor = begin(pbx, start)
    monitor.printed.up_to("unknown event: before")
    pbx.faults.add("events:status-500:2")
    pbx.drop_connections()
    assert monitor.said.next() == (
        "pbx-monitor: The PBX has trouble of its own just now. Trying again…"
    )
    assert monitor.said.next() == f"pbx-monitor: Reconnected to 127.0.0.1:{pbx.port}."
    assert up_to_end(pbx, monitor) == []


def test_a_dropped_connection_is_not_worth_a_word(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(2))
    monitor = begin(pbx, start)
    monitor.printed.up_to("unknown event: before")
    pbx.drop_connections()
    assert up_to_end(pbx, monitor) == []
    assert monitor.told_to_end()[0] == 0
    assert monitor.said.rest() == []


def test_a_list_that_cannot_be_loaded_holds_nothing_up(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(2))
    monitor = begin(pbx, start)
    monitor.printed.up_to("unknown event: before")
    pbx.faults.add("users:status-500")
    pbx.exchange.rename_user("sanne", "Somebody Else")
    pbx.exchange.emit({"event_type": "after"})
    assert monitor.printed.up_to("unknown event: after") == [
        "User list changed",
        "jonas (Jonas Grünwald): Not in use",
        "sanne (Sanne de Vries): Not in use",
    ]
    pbx.faults.lift()
    assert monitor.printed.next() == "sanne (Somebody Else): Not in use"
    assert up_to_end(pbx, monitor) == []


def test_a_list_that_changes_while_it_is_first_loaded_is_loaded_again(
    serve: Serve, start: Start
) -> None:
    pbx = serve(Exchange(2))
    pbx.faults.add("phones:stall")
    monitor = start(pbx.url)
    assert pbx.requests.wait_for("phones", 1)  # the users are here already
    pbx.exchange.rename_user("sanne", "Somebody Else")
    pbx.faults.lift()
    monitor.printed.up_to("User list changed")
    assert monitor.printed.next() == "jonas (Jonas Grünwald): Not in use"
    assert monitor.printed.next() == "sanne (Somebody Else): Not in use"
