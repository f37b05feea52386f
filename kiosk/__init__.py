"""The visitor kiosk of the Khorgos ICBC: content.yaml in, a touch screen out."""

import os
import sys

__version__ = "0.2.0"


def _keep_to_own_code() -> None:
    """Shut this process off from code that happens to be in the current folder or the session.

    Python looks into the current folder first when it is started with `-m`, or when PYTHONPATH has
    an empty entry; whatever it has before its standard library goes, but for the kiosk's own place.
    What the environment says to Qt is meant for the Qt of the desktop.
    """
    # Only modules that Python has loaded by now: others may be found in that folder.
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    standard = os.path.dirname(os.__file__)  # noqa: PTH120
    before = sys.path.index(standard) if standard in sys.path else 0
    try:
        here = os.getcwd()  # noqa: PTH109
    except OSError:  # it was removed
        here = ""
    first = [folder or here for folder in sys.path[:before]]
    sys.path[:before] = [folder for folder in first if folder == own or folder != here]
    for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
        os.environ.pop(name, None)


_keep_to_own_code()
