"""The kiosk's art: layered paper-cut scenes and the spiral motif, drawn by program."""
