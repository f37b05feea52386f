"""Texts out of a content file to translators, and back into their places."""
