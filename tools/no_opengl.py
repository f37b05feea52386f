"""Stands in for PySide6.QtOpenGL in the bundle; why, is in `build_kiosk.spec`."""
