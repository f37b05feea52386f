"""What is kept of contents: good versions with their pictures, and readings for the next start."""
