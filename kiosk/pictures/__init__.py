"""Pictures as Qt decodes them, and smaller copies of them."""
