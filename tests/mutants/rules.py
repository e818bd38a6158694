"""The rules that are taken out one at a time, as `rules.toml` lists them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, the edit of `file` that takes it out, and the `test` that must fail without it."""

    name: str
    file: str
    old: str
    new: str
    test: str

    def taken_out(self, source: str) -> str:
        """Answer the source without the rule. Raises ValueError where it is not there once."""
        if source.count(self.old) != 1:
            raise ValueError(f"{self.name}: its text stands {source.count(self.old)} times there")
        return source.replace(self.old, self.new)


def rules() -> list[Rule]:
    """Answer the rules in the order of the list."""
    text = Path(__file__).with_name("rules.toml").read_text(encoding="utf-8")
    return [Rule(**rule) for rule in tomllib.loads(text)["rule"]]
