"""The visitor kiosk of the Khorgos ICBC: content.yaml in, a touch screen out."""

__version__ = "0.1.0"
