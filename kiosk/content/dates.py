"""Days from one to another, once or each year."""

from datetime import date

from msgspec import Struct

#: In it every day of a year has a date.
LEAP_YEAR = 2000


class Dates(Struct, frozen=True):
    """From one day to another, both included."""

    first: date
    last: date
    yearly: bool = False
    """Each year; the year of both is `LEAP_YEAR` then. They may go over the new year."""

    def __contains__(self, day: date) -> bool:
        """Return whether a day is one of them."""
        if not self.yearly:
            return self.first <= day <= self.last
        day = day.replace(year=LEAP_YEAR)
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last

    def meet(self, others: "Dates") -> bool:
        """Return whether both have a day in common; of dates and days of the year they have none.

        Dates are said of days of which something else is said for each year.
        """
        if self.yearly is not others.yearly:
            return False
        return self.first in others or others.first in self
