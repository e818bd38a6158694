"""The list of rules must not rot: each stands in the source, and its test exists."""

import ast

import pytest

from tests.mutants.rules import CHECKOUT, Rule, rules


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_rule_stands_in_the_source_once_and_has_a_test(rule: Rule) -> None:
    source = (CHECKOUT / rule.file).read_text(encoding="utf-8")
    ast.parse(rule.taken_out(source))
    path, _, name = rule.test.partition("::")
    assert f"def {name}(" in (CHECKOUT / path).read_text(encoding="utf-8")


def test_a_rule_whose_text_is_gone_is_found_out() -> None:
    with pytest.raises(ValueError, match="0 times"):
        Rule("a rule", "file", "gone", "", "test").taken_out("here")
