"""Something not to be missed."""

from collections.abc import Iterator
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.interval import Interval, LocalTime
from kiosk.content.localised import Localised
from kiosk.content.meanings import Ends, Zone
from kiosk.content.where import Where
from kiosk.content.zones import zone


class Notice(Block, frozen=True, kw_only=True):
    """Something that a visitor must not miss, in a frame; it can come and go by itself."""

    kind = "notice"
    order = 100

    text: Localised
    """One or two short sentences."""
    from_: LocalTime | None = None
    """The day, or the time on it, from which it is shown: `2026-12-01`, `2026-12-01 09:00`. Left
    out, it is shown at once."""
    until: Annotated[LocalTime, Ends()] | None = None
    """The last day on which it is shown, or the time at which it goes: `2026-12-24`,
    `2026-12-24 18:00`. Left out, it stays."""
    zone: Annotated[str, Zone()] = "Asia/Almaty"
    """The name of the time zone (IANA) by which it comes and goes: `Asia/Shanghai`."""
    where: Where = Where.HERE
    """`here` is on its page, `home` also on the home screen, and `everywhere` on the waiting screen
    as well."""

    def interval(self) -> Interval:
        """Return from when until when it is shown."""
        return Interval.of(self.from_, self.until, zone(self.zone))

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield the end, if it comes before the beginning."""
        span = self.interval()
        if span.begin and span.end and span.end <= span.begin:
            yield "until", "is over before `from` begins"
