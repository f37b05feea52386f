"""What the centre has to say: the vocabulary of pages and blocks, and the safe way to read it."""
