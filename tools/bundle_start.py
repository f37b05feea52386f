"""Runs before the kiosk in the bundle: desktops may name plugins and modules of their own Qt."""

import os

for name in ("QT_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(name, None)
