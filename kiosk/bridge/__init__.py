"""The only Python that QML sees: frozen views turned into properties and list models."""
