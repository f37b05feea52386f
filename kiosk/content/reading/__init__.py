"""From bytes to content: whatever stands in the files, and nothing in it breaks the kiosk."""
