"""`kiosk check`: mistakes in a content file or a station file, and what else is worth knowing."""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import EXIT_CODES
from kiosk.station import folders

if TYPE_CHECKING:
    from kiosk.authoring.advice.check import Report
    from kiosk.authoring.advice.station_report import StationReport
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    check = commands.add_parser(
        "check",
        help="look for mistakes in a content file",
        description="Look for mistakes in a content file; each with its line and how to mend it.",
        epilog=EXIT_CODES,
    )
    check.add_argument("file", type=Path, nargs="?", help="default: the file that kiosk run shows")
    check.add_argument(
        "--station",
        type=Path,
        metavar="FILE",
        help="look at this station file, and at a content file only if it is named as well; "
        f"without any names {folders.STATION} is looked at, too, if it is there",
    )
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--strict", action="store_true", help="end with 1 for warnings too")
    check.add_argument(
        "--layout",
        action="store_true",
        help="look whether every text fits its place, in all languages and sizes (a minute)",
    )
    check.set_defaults(command=_check)


def _check(options: argparse.Namespace) -> int:
    from kiosk.authoring.advice.station_report import StationReport

    named = options.file or options.station
    of_content = _content_report(options) if options.file or not named else None
    path = folders.find_station(options.station) if options.station or not named else None
    of_station = StationReport.of(path) if path else None
    reports = [report for report in (of_content, of_station) if report]
    if options.format == "json":
        _write_json(of_content, of_station)
    else:
        for report in reports:
            report.write_text(sys.stdout)
    return max(report.exit_code(strict=options.strict) for report in reports)


def _write_json(content: Report | None, station: StationReport | None) -> None:
    """Write one object: what there is to say of the content, under `station` of the terminal."""
    everything = content.as_dict() if content else {}
    if station:
        everything["station"] = station.as_dict()
    json.dump(everything, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def _content_report(options: argparse.Namespace) -> Report:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import make_application
    from kiosk.authoring.advice.advice import advise
    from kiosk.authoring.advice.check import Report, read
    from kiosk.bridge.fonts import Glyphs
    from kiosk.content.reading.damaged import without_damaged
    from kiosk.pictures.shrinking import fault

    path = options.file or folders.find_content()
    written = without_damaged(read(path), fault)
    # Qt reads no font and lays nothing out without an application.
    _application = make_application(software=True)
    glyphs = Glyphs(folders.own_folder() / "assets" / "fonts")
    advice = [*advise(written, datetime.now(UTC).astimezone().date(), glyphs.lacking)]
    if options.layout and written.reading.content is not None:
        from kiosk.authoring.fitting import advise_on_layout

        advice += advise_on_layout(written, written.reading.content)
    return Report.of(path, written, advice)
