"""The kinds of block that a page is made of: a file a kind, found in this folder.

A new kind is one class in a file here that bears its name, one file of the same name in
`kiosk/present/blocks/` and one in `kiosk/qml/KioskUi/Blocks/`; `kind` is its name in content.yaml
and, capitalised, the start of the QML file's name. The docstrings of the fields and the first
paragraph of those of the classes are what authors read in their guide and in their editors; one
that ends in `: ` and words in backquotes gives examples.

Annotations are no texts in the vocabulary: each start that knows its content follows the types.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kiosk.content.blocks.block import Block

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
Block.kinds = dict(sorted(Block.kinds.items(), key=lambda named: named[1].order))
