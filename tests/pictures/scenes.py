"""The states the app is pictured in, each with the windows that show it, in the order they come.

A scene leaves the app as the next one expects it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QWidget

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.choices import Density, Grouping, Sorting
from pbx_tray.core.link import CertificateProblem, Retrying, Untrusted
from pbx_tray.core.presence import Presence
from pbx_tray.qt.about_window import AboutWindow
from pbx_tray.qt.call_log_window import CallLogWindow
from pbx_tray.qt.call_stack import CallStack
from pbx_tray.qt.certificate_step import CertificateStep
from pbx_tray.qt.diagnostics_window import DiagnosticsWindow
from pbx_tray.qt.dial_question import DialQuestion
from pbx_tray.qt.filter_chips import Only
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.preferences.window import PreferencesWindow
from pbx_tray.qt.sign_in import SignInWindow
from tests.event_loop import run_for
from tests.pictures.stage import Stage, have_calls, shown


class Take(Protocol):
    """Takes the pictures of the window of this kind, under this name.

    Where the window does not change with the language, `anew` makes another one.
    """

    def __call__(
        self, name: str, kind: type[QWidget], anew: Callable[[], object] | None = None
    ) -> None: ...


AWAY_S = 42.0


def walk(stage: Stage, take: Take) -> None:
    """Go through every state and have pictures taken of it."""
    take("sign-in", SignInWindow)
    proxy = stage.window(SignInWindow)._proxy
    proxy._opener.click()
    proxy._way.setCurrentIndex(2)
    take("proxy", SignInWindow)
    stage.window(SignInWindow).close()
    take("certificate", CertificateStep, partial(_show_certificate, stage))
    stage.window(CertificateStep).reject()
    take("signed-out", MainWindow)
    with stalled(stage):
        stage.sign_in()
        run_for(0.3)
        take("loading", MainWindow)
    stage.come_live()
    take("roster", MainWindow)
    _looks_of_the_list(stage, take)
    _sizes(stage, take)
    _searches(stage, take)
    _details(stage, take)
    _calls(stage, take)
    _other_windows(stage, take)
    _offline(stage, take)


def _show_certificate(stage: Stage) -> None:
    """Show one of an authority that the file in use does not know."""
    host, today = "pbx.example.org", 1.8e9
    validity = (today - 86_400, today + 86_400)
    shown = Certificate("c3" * 32, (host,), host, "Example Office CA", *validity)
    met = Untrusted(CertificateProblem.UNKNOWN_ISSUER, "", shown, today)
    account = Account(parse_address(host), "sanne", ca_file="authority.pem")
    stage.app._signing_in.show_certificate(account, met)


@contextmanager
def stalled(stage: Stage) -> Iterator[None]:
    """Have the PBX answer nothing about its users meanwhile."""
    stage.pbx.faults.add("users:stall")
    yield
    stage.pbx.faults.lift()


def _looks_of_the_list(stage: Stage, take: Take) -> None:
    window, choose = stage.app._window, stage.app._choosing.choose
    for username in ("zofia", "wei", "yuki"):
        window.star_wanted.emit(_uuid(stage, username), True)
    take("favourites", MainWindow)
    before = stage.app._kept.value.roster
    for name, choices in (
        ("by-presence", replace(before, grouping=Grouping.PRESENCE, sorting=Sorting.EXTENSION)),
        ("compact", replace(before, density=Density.COMPACT, grouping=Grouping.LETTER)),
    ):
        choose(choices)
        take(name, MainWindow)
    choose(before)
    window._people.chips.choose(Only(Presence.ON_A_CALL))
    take("on-a-call", MainWindow)
    window.show_everyone()


def _sizes(stage: Stage, take: Take) -> None:
    window = stage.app._window
    before = window.size()
    for name, size in (("small", window.minimumSize()), ("wide", QSize(900, 560))):
        window.resize(size)
        take(name, MainWindow)
    window.resize(before)


def _searches(stage: Stage, take: Take) -> None:
    window = stage.app._window
    for name, text in (("search", "an"), ("number", "+44 20 7946 0101"), ("no-match", "zzz")):
        window._search.setText(text)
        take(name, MainWindow)
    window._search.clear()


def _details(stage: Stage, take: Take) -> None:
    window = stage.app._window
    window._view.selectRow(8)
    window.details.open()
    run_for(0.3)  # who they are is looked up
    take("details", MainWindow)
    window.look_at(_uuid(stage, "sanne"))
    take("details-me", MainWindow)
    window._view.selectAll()
    take("details-many", MainWindow)
    window.details.close()
    window._view.clearSelection()


def _uuid(stage: Stage, username: str) -> str:
    user = stage.app._store.state.user_named(username)
    assert user is not None
    return user.uuid


def _calls(stage: Stage, take: Take) -> None:
    have_calls(stage.pbx)
    stage.until(lambda: stage.app._tray._missed, "the missed calls to be counted")
    rings = stage.pbx.exchange.ring("sanne", number="+442079460101", name="Harriet Lane")
    stage.until(
        lambda: stage.app._telling.announcer._stories._told, "what has passed with the caller"
    )
    take("card", CallStack)
    take("ringing", MainWindow)
    stage.pbx.exchange.finish(rings)
    watch = stage.app._colleagues.when_free.watch
    watch.ask((_uuid(stage, "yuki"),))  # an offer takes three seconds, and the log has its pictures
    stage.app._history.show()
    log = stage.window(CallLogWindow)
    stage.until(lambda: log._model.newest, "the calls")
    run_for(0.3)
    take("log", CallLogWindow)
    log._search.setText("zzz")
    run_for(0.5)
    take("log-no-match", CallLogWindow)
    log.close()
    stage.until(lambda: watch.waiting.offers, "an offer")
    take("free", MainWindow)
    watch.done(_uuid(stage, "yuki"))


def _pop_up(stage: Stage) -> None:
    for menu in shown(QMenu):
        menu.close()
    stage.app._window.menu.pop_up()


def _ask(stage: Stage) -> None:
    for question in shown(DialQuestion):
        question.reject()
    stage.app._dialling.ask("tel:+442079460101")
    question = stage.window(DialQuestion)
    stage.until(question._call.isEnabled, "a question that one can agree to")


def _other_windows(stage: Stage, take: Take) -> None:
    take("menu", QMenu, partial(_pop_up, stage))
    stage.window(QMenu).close()
    take("question", DialQuestion, partial(_ask, stage))  # it is there too shortly to change
    stage.window(DialQuestion).reject()
    stage.app._help.about.show()
    about = stage.window(AboutWindow)
    stage.until(about._names.count, "the parts")
    take("about", AboutWindow)
    about.close()
    stage.app._help.diagnostics.show()
    diagnostics = stage.window(DiagnosticsWindow)
    run_for(0.5)  # what is in them is gathered
    take("diagnostics", DiagnosticsWindow)
    diagnostics.close()
    stage.app._choosing.show()
    for number in range(stage.window(PreferencesWindow)._names.count()):
        stage.window(PreferencesWindow)._names.setCurrentRow(number)
        run_for(0.05)
        take(f"preferences-{number + 1:02}", PreferencesWindow)
    stage.window(PreferencesWindow).close()


def _offline(stage: Stage, take: Take) -> None:
    stage.pbx.stop()
    stage.until(lambda: isinstance(stage.app._store.link, Retrying), "the line to be lost")
    take("offline", MainWindow, partial(_have_lost_it_a_while_ago, stage))


def _have_lost_it_a_while_ago(stage: Stage) -> None:
    """Show the line as it is once it has been lost for longer than what may pass by itself."""
    lost = stage.app._store.link
    assert isinstance(lost, Retrying)
    before = replace(lost, since=lost.since - AWAY_S)
    stage.app._window.show_link(before, stage.app._signed_in.host, encrypted=False)
    assert stage.app._window._banner.isVisible()
