"""Figures with their limits, and the table that people read."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import quantiles

from msgspec import Struct


class Figure(Struct, frozen=True):
    """One line of the table; `at_most` and `at_least` are what it should keep to."""

    name: str
    value: float | None
    unit: str
    digits: int = 0
    at_most: float | None = None
    at_least: float | None = None
    remark: str = ""

    @property
    def within(self) -> bool | None:
        """Whether it keeps to its limit; None without a limit or a value."""
        if self.value is None or self.at_most is self.at_least:
            return None
        if self.at_most is not None:
            return self.value <= self.at_most
        return self.at_least is not None and self.value >= self.at_least

    def cells(self) -> tuple[str, str, str]:
        """Its name, its value and what is said of its limit."""
        value = self.remark if self.value is None else f"{self.value:.{self.digits}f} {self.unit}"
        limit = ""
        if self.at_most is not None:
            limit = f"at most {self.at_most:g}"
        elif self.at_least is not None:
            limit = f"at least {self.at_least:g}"
        verdict = {True: "ok", False: "over" if self.at_least is None else "under", None: ""}
        return self.name, value, f"{limit:<12} {verdict[self.within]}".rstrip()

    def record(self) -> dict[str, object]:
        """What bench.json says of it."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "at_most": self.at_most,
            "at_least": self.at_least,
            "within": self.within,
            "remark": self.remark,
        }


def table(figures: Sequence[Figure], older: Sequence[Figure] = ()) -> str:
    """Return the figures as lines; beside those of an older kiosk, with what became of each."""
    before = {figure.name: figure for figure in older}
    rows = [
        (*figure.cells(), *_compared(figure, before.get(figure.name)), "") for figure in figures
    ]
    widths = [max(len(row[cell]) for row in rows) for cell in range(3)]
    return "\n".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:<{widths[2]}}  {row[3]}".rstrip()
        for row in rows
    )


def _compared(figure: Figure, before: Figure | None) -> tuple[str, ...]:
    if before is None or not before.value or figure.value is None:
        return ()
    return (f"before {before.cells()[1]}, now {figure.value / before.value:.2f} of it",)


def percentile(values: Sequence[float], percent: int) -> float:
    return quantiles(values, n=100, method="inclusive")[percent - 1]
