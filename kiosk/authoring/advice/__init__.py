"""What there is to say about a content file: mistakes, warnings, what awaits translation."""
