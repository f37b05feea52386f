"""The terminal as a machine: its folders, its screen, its logs and its records of speed."""
