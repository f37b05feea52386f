"""What is known of the way to something."""

from enum import Enum


class StepFree(Enum):
    """Whether one gets there without a step."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
