"""The contact sheet: every page in every language in one HTML file, for those who proofread."""
