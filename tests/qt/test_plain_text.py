"""A name is never markup: not by a setting of a label, a document, or a slip in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import pbx_tray

HERE = Path(pbx_tray.__file__).parent
SOURCES = sorted(path for path in HERE.rglob("*.py") if "simulator" not in path.parts)
ESCAPING = {HERE / "qt" / name for name in ("badge_words.py", "details_words.py", "sign_line.py")}

PLAIN = "setTextFormat(Qt.TextFormat.PlainText)"
GUESSING = {"QLabel", "QMessageBox", "QInputDialog"}  # they take for markup what looks like it
MARKUP = re.compile(
    r"RichText|AutoText|MarkdownText|StyledText|\w*(Html|Markdown)|setWhatsThis"
    r"|QTextEdit|QTextBrowser|QTextDocument|QStaticText|QErrorMessage|QWhatsThis"
)
AT_ONCE = {
    *("QMessageBox.about", "QMessageBox.critical", "QMessageBox.information"),
    *("QMessageBox.question", "QMessageBox.warning"),
    *("QInputDialog.getText", "QInputDialog.getMultiLineText", "QInputDialog.getItem"),
    *("QInputDialog.getInt", "QInputDialog.getDouble"),
}
Scope = ast.ClassDef | ast.FunctionDef | ast.Module


def named(node: ast.AST) -> Iterator[str]:
    """Answer what a node itself calls something."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            yield name


def scoped(
    node: ast.AST, within: ast.ClassDef | ast.Module, function: Scope
) -> Iterator[tuple[ast.AST, Scope, Scope]]:
    """Answer each node, with the class and the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        yield child, within, function
        match child:
            case ast.ClassDef():
                yield from scoped(child, child, child)
            case ast.FunctionDef():
                yield from scoped(child, within, child)
            case _:
                yield from scoped(child, within, function)


def is_made_plain(kind: str, target: ast.expr, within: Scope, function: Scope) -> bool:
    name = ast.unparse(target)
    text = ast.unparse(within if name.startswith("self.") else function)
    if kind == "QInputDialog":  # it makes its label itself
        return f"in {name}.findChildren(QLabel):" in text and f"label.{PLAIN}" in text
    return f"{name}.{PLAIN}" in text


def wrong(text: str) -> list[str]:
    """Answer the lines in which something could be shown as markup."""
    tree = ast.parse(text)
    found, made = [], set()
    for node, within, function in scoped(tree, tree, tree):
        match node:
            case ast.Assign(targets=[target], value=ast.Call(func=ast.Name(id=kind)) as call):
                if kind in GUESSING and is_made_plain(kind, target, within, function):
                    made.add(call)
            case ast.ClassDef(bases=bases):
                guesses = any(ast.unparse(base) in GUESSING for base in bases)
                if guesses and f"self.{PLAIN}" not in ast.unparse(node):
                    found.append(node.name)
    for node in ast.walk(tree):
        if any(MARKUP.fullmatch(name) for name in named(node)):
            found.append(ast.unparse(node))
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            makes = called.rpartition(".")[2] in GUESSING and node not in made
            titled = called.endswith(".addRow") and not isinstance(node.args[0], ast.Name)
            if makes or titled or called in AT_ONCE:
                found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize(
    "bad",
    [
        "label = QLabel(name)",
        "layout.addWidget(QLabel(name))",
        "label = QtWidgets.QLabel(name)",
        "label = QLabel()\nlabel.setTextFormat(Qt.TextFormat.RichText)",
        "label = QLabel()\nother.setTextFormat(Qt.TextFormat.PlainText)",
        "class Name(QLabel):\n    pass",
        "class One:\n    def make(self):\n        self._name = QLabel()",
        f"def one():\n    label = QLabel()\ndef other():\n    label = QLabel()\n    label.{PLAIN}",
        "view.setHtml(name)",
        "label.setTextFormat(Qt.AutoText)",
        "from PySide6.QtWidgets import QTextBrowser",
        "form.addRow(name + ':', field)",
        "question = QMessageBox(parent)",
        "QMessageBox.warning(parent, title, name)",
        "dialog = QInputDialog(parent)",
    ],
)
def test_a_line_that_could_show_a_name_as_markup_is_found(bad: str) -> None:
    assert wrong(bad)


def test_nothing_takes_for_markup_what_looks_like_it() -> None:
    found = {str(path.relative_to(HERE)): wrong(path.read_text("utf-8")) for path in SOURCES}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_markup_is_written_only_where_all_else_in_it_is_escaped() -> None:
    tag = re.compile(r"</?(qt|html|body|p|br|b|i|a|img|font|span|table|tr|td)\b[^>]*>")
    writing = {
        path
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and tag.search(str(node.value))
    }
    assert writing == ESCAPING
