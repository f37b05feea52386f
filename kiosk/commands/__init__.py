"""The commands, one file each: `add` declares what a command takes, and runs it."""
