"""`kiosk content export-strings` and `import-strings`: translations by spreadsheet."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import EXIT_CODES, add_content
from kiosk.station import folders

if TYPE_CHECKING:
    from kiosk.authoring.translation.import_strings import Import
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the two commands."""
    exporting = commands.add_parser(
        "export-strings",
        help="write all texts into a spreadsheet for translators",
        description="Write all texts of the content and of its tables into a new Excel workbook: "
        "a row for each text, a column for each language. What is missing is yellow.",
        epilog=EXIT_CODES,
    )
    importing = commands.add_parser(
        "import-strings",
        help="take the translations over from such a spreadsheet",
        description="Put what was changed in the workbook into the content file and its tables, "
        "and leave the rest of them as it is. The old files are kept as FILE.bak.",
        epilog=EXIT_CODES,
    )
    for command, run in ((exporting, _export), (importing, _import)):
        command.add_argument("workbook", type=Path, metavar="FILE.xlsx")
        add_content(command)
        command.set_defaults(command=run)


def _export(options: argparse.Namespace) -> int:
    from kiosk.authoring.translation.strings import read_strings
    from kiosk.authoring.translation.workbook import write_workbook
    from kiosk.content.reading.source_text import read_text

    strings = read_strings(folders.find_content(options.content), read_text)
    left_out = write_workbook(strings, options.workbook)
    for passage in left_out:
        where = f"{passage.source.file}:{passage.line}"
        sys.stdout.write(f"{where}: {passage.place}: left out, it is longer than a cell\n")
    count, languages = len(strings.passages) - len(left_out), ", ".join(strings.languages)
    sys.stdout.write(
        f"{options.workbook}: {count} texts in {languages}. "
        "Its sheet “Read me” says how to translate them.\n"
    )
    return 1 if left_out else 0


def _import(options: argparse.Namespace) -> int:
    from kiosk.authoring.translation.import_strings import import_strings

    done = import_strings(folders.find_content(options.content), options.workbook)
    _tell(done, options.workbook)
    return 1 if done.refusals else 0


def _tell(done: Import, workbook: Path) -> None:
    for change in done.changes:
        passage = change.passage
        what = "changed" if passage.text(change.language) else "added"
        where = f"{passage.source.file}:{passage.line}"
        sys.stdout.write(f"{where}: {passage.place}: {change.language} {what}\n")
    for refusal in done.refusals:
        line = f", line {refusal.line} of the content" if refusal.line else ""
        where = f"{workbook.name}, row {refusal.row}{line}"
        sys.stdout.write(f"{where}: {refusal.place}: refused: {refusal.reason}\n")
    added = sum(not change.passage.text(change.language) for change in done.changes)
    sys.stdout.write(
        f"{added} added, {len(done.changes) - added} changed, {len(done.refusals)} refused.\n"
    )
    for backup in done.backups:
        sys.stdout.write(f"What was there before is in {backup}.\n")
