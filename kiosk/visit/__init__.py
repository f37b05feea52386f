"""Who is standing here: the state of one visit and its rules, without a clock and without Qt."""
