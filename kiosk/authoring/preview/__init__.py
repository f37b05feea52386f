"""The window in which staff see what they write before visitors do."""
