"""Write the tables of the author's and the operator's guide from the vocabulary.

Run as `python tools/author_guide.py`. Everything between `<!-- fields of X -->` and `<!-- end -->`
is made of the docstrings and types in kiosk/content; all else is written by hand. The examples are
real: `examples` finds them, and a test reads each of them as the kiosk does.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

from kiosk.authoring.schema import schema, station_schema

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "content.md"
OPERATORS_GUIDE = ROOT / "docs" / "operating.md"

_REGION = re.compile(r"(<!-- fields of (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def assembled(guide: str) -> str:
    """Return the guide with its tables as they must be now."""
    whole, station = schema(), station_schema()
    classes = whole["$defs"] | station["$defs"] | {"Content": whole, "Settings": station}
    return _REGION.sub(
        lambda region: region[1] + _table(classes[region[2]], classes) + region[3], guide
    )


def new_page(guide: str, *, as_written: bool = False) -> tuple[str, ...]:
    """Return the examples from which the guide makes a new page: its head, its picture, blocks."""
    _, _, after = guide.partition("\n## A new page from start to finish\n")
    return tuple(examples(after.partition("\n## ")[0], as_written=as_written))


def examples(guide: str, *, as_written: bool = False) -> Iterator[str]:
    """Yield the YAML examples of the guide, from top to bottom, at the left edge or as written."""
    for found in _EXAMPLE.finditer(guide):
        yield found[1] if as_written else dedent(found[1])


def content_with(example: str) -> dict[str, Any]:
    """Return the shipped content as plain YAML, with the entries of an example put into it.

    Blocks become those of the first page. They may name the periods of the others, and the terms of
    the guide.
    """
    content: dict[str, Any] = yaml.load(
        (ROOT / "content.yaml").read_text("utf-8"),
        yaml.CBaseLoader,  # noqa: S506 - it makes texts only
    )
    shown = yaml.load(example, yaml.CBaseLoader)  # noqa: S506
    page = {**content["pages"][0], "blocks": shown if isinstance(shown, list) else []}
    content["pages"] = [page, *content["pages"][1:]]
    content["terms"] = _terms()
    for name, entry in shown.items() if isinstance(shown, dict) else ():
        merged = name in {"sources", "pictures", "towns", "terms"}
        content[name] = content[name] | entry if merged else entry
    return content


def _terms() -> dict[str, Any]:
    named = (one for one in examples(GUIDE.read_text("utf-8")) if one.startswith("terms:"))
    terms: dict[str, Any] = yaml.load(next(named), yaml.CBaseLoader)["terms"]  # noqa: S506
    return terms


def _table(definition: dict[str, Any], classes: dict[str, Any]) -> str:
    needed = definition.get("required", ())
    fields = dict(definition["properties"])
    if "const" in fields.get("kind", {}):
        del fields["kind"]
        # What all blocks have would come first.
        fields = dict(sorted(fields.items(), key=lambda entry: entry[0] not in needed))
    # Where nothing is needed there is no column for it.
    rows = (
        f"| `{name}` |{(' yes |' if name in needed else '  |') if needed else ''} "
        f"{_value(field, classes)} | {field['description']} |\n"
        for name, field in fields.items()
    )
    head = f"| line |{' needed |' if needed else ''} what to write | what it is |\n"
    ruled = f"|---|{'---|' if needed else ''}---|---|\n"
    return f"\n{head}{ruled}{''.join(rows)}\n"


#: What may stand after a name that another definition tells of, by the title of that.
_NAMED = {
    "Text": "a text in each language",
    "Hours": "lines such as `mon-fri: 09:00-20:00`",
    "Hours of a day": "such as `10:00-14:00`, or `closed`",
    "Dates": "a day, or from one to another",
    "Minutes": "a time such as `30 min`",
}


def _value(field: dict[str, Any], classes: dict[str, Any]) -> str:
    """Return in words what may stand after a name."""
    if not (reference := field.get("$ref")):
        return _plain_value(field)
    named = classes[reference.rpartition("/")[2]]
    if "enum" not in named:
        return _NAMED.get(named["title"], "lines of its own")
    return _one_of(named["enum"]) + _default(field)


def _plain_value(field: dict[str, Any]) -> str:
    if "boolean" in field["type"]:
        return "`yes` or `no`; left out: `no`"
    if "integer" in field["type"]:
        return "a whole number" + _limits(field) + _default(field)
    if "number" in field["type"] and "minimum" in field:
        return "a number" + _limits(field)
    if field.get("format") == "date":
        return "a day"
    if field.get("title") == "Day or time":
        return "a day, or a day and a time"
    kind = field["type"] if isinstance(field["type"], str) else " or ".join(field["type"])
    several = {
        "array": "a list",
        "array or string": "a line, or a list of them",
        "object": "entries, each under its name",
    }
    return several.get(kind) or "one text" + _default(field)


def _one_of(options: list[str | int]) -> str:
    *others, last = (f"`{one}`" for one in dict.fromkeys(map(str, options)))
    return f"{', '.join(others)} or {last}"


def _default(field: dict[str, Any]) -> str:
    return f"; left out: `{field['default']}`" if "default" in field else ""


def _limits(field: dict[str, Any]) -> str:
    low, high = field.get("minimum"), field.get("maximum")
    return f", {low} to {high}" if high is not None else f", {low} or more"


def main() -> int:
    """Write the guide anew."""
    for guide in (GUIDE, OPERATORS_GUIDE):
        guide.write_text(assembled(guide.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
