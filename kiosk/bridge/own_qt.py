"""Qt's own settings and plugins are loaded, and nothing that lies beside the program.

In a bundle that is the folder that staff edit. Qt would read a `qt.conf` there, which may say where
its plugins are, and load plugins from folders such as `imageformats`.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QLibraryInfo, qRegisterResourceData

_CONF = ":/qt/etc/qt.conf"
# What `rcc --format-version 1` makes of a file with that name.
_NAMES = (
    b"\0\x02\0\0\x07\x84\0q\0t"
    b"\0\x03\0\0\x6c\xa3\0e\0t\0c"
    b"\0\x07\x08\x74\xa6\xa6\0q\0t\0.\0c\0o\0n\0f"
)
_TREE = (
    b"\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01"
    b"\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x02"
    b"\0\0\0\x0a\0\x02\0\0\0\x01\0\0\0\x03"
    b"\0\0\0\x16\0\0\0\0\0\x01\0\0\0\0"
)
_PREFIX = QLibraryInfo.path(QLibraryInfo.LibraryPath.PrefixPath)
_TEXT = f"[Paths]\nPrefix={_PREFIX}\n".encode()
# Qt reads it where it stands, so that it must stay.
_DATA = struct.pack(">I", len(_TEXT)) + _TEXT


def keep_to_own_qt() -> None:
    """Shut Qt off from the program's folder; to be called before there is an application."""
    # Qt looks for a resource of this name before it looks for files (findConfiguration in
    # qlibraryinfo.cpp). PySide has one as well, but not where it sees a file beside the program.
    if not QFile.exists(_CONF):
        qRegisterResourceData(1, _TREE, _NAMES, _DATA)
    # An application adds the program's folder to those of the plugins, unless it was among them and
    # was removed (QCoreApplicationPrivate::init in qcoreapplication.cpp). That Qt learns from its
    # environment alone.
    os.environ["QT_PLUGIN_PATH"] = str(Path(sys.executable).resolve().parent)
    QCoreApplication.libraryPaths()
    del os.environ["QT_PLUGIN_PATH"]
    QCoreApplication.setLibraryPaths([QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)])
