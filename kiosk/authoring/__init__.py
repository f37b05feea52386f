"""What staff and translators use, and no terminal needs while it runs."""
