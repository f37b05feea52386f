"""What is on the screen, in words: a pure function of content, visit and time."""
