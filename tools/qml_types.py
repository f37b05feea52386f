"""Describe the bridge's QML types for qmllint and for editors, in `KioskBackend/`.

Run as `python tools/qml_types.py`. pyside6-project does the same from the source text, but it loses
that a property is constant and stops at a getter that is a lambda; here Qt itself is asked.
"""

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

ROOT = Path(__file__).resolve().parents[1]


def bridge_modules() -> list[ModuleType]:
    """The modules that register QML types."""
    sys.path.insert(0, str(ROOT))
    return [
        importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for path in sorted((ROOT / "kiosk").rglob("*.py"))
        if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8")
    ]


def decorators(module: ModuleType) -> dict[str, set[str]]:
    """What stands above each class of a module, by its name, as in `QmlElement`."""
    return {
        node.name: {
            name.id
            for decorator in node.decorator_list
            for name in ast.walk(decorator)
            if isinstance(name, ast.Name)
        }
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.ClassDef)
    }


def text(name: Any) -> str:
    """A name that Qt gives as text or as bytes; PySide does not declare which."""
    return name if isinstance(name, str) else bytes(name).decode()


def type_of(name: str) -> str:
    """A C++ type as qmltypes files write it."""
    return f'type: "{name.rstrip("*")}"' + ("; isPointer: true" if name.endswith("*") else "")


def describe_property(described: QMetaProperty) -> str:
    """One property, on one line."""
    parts = [f'name: "{text(described.name())}"', type_of(text(described.typeName()))]
    if described.hasNotifySignal():
        parts.append(f'notify: "{text(described.notifySignal().name())}"')
    if described.isConstant():
        parts.append("isPropertyConstant: true")
    if not described.isWritable():
        parts.append("isReadonly: true")
    return f"Property {{ {'; '.join(parts)} }}"


def describe_method(described: QMetaMethod) -> str:
    """One signal or slot, on one line."""
    kind = "Signal" if described.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{text(described.name())}"']
    if (result := text(described.typeName())) != "void":
        parts.append(type_of(result))
    # No semicolon may stand between parameters.
    parameters = " ".join(
        f'Parameter {{ name: "a{number}"; {type_of(text(parameter))} }}'
        for number, parameter in enumerate(described.parameterTypes(), 1)
    )
    if parameters:
        parts.append(parameters)
    return f"{kind} {{ {'; '.join(parts)} }}"


def made_of_views() -> Sequence[type[QObject]]:
    """The classes that are made of views when the first one is shown."""
    from kiosk.bridge import states
    from kiosk.present.screens import ScreenView, load_all

    load_all()
    for view in ScreenView.kinds.values():
        states.state_class(view)
    return states.ViewState.__subclasses__()


def describe_class(described: QMetaObject, above: set[str], module: ModuleType) -> Iterator[str]:
    """The lines of one class."""
    name = described.className()
    version = f"{module.QML_IMPORT_MAJOR_VERSION}.0"
    revision = module.QML_IMPORT_MAJOR_VERSION * 256
    yield "Component {"
    yield f'    name: "{name}"; accessSemantics: "reference"'
    yield f'    prototype: "{described.superClass().className()}"'
    if "QmlElement" in above:
        yield f'    exports: ["{module.QML_IMPORT_NAME}/{name} {version}"]'
        yield f"    exportMetaObjectRevisions: [{revision}]"
        yield f"    isCreatable: {str('QmlUncreatable' not in above).lower()}"
        yield f"    isSingleton: {str('QmlSingleton' in above).lower()}"
    for number in range(described.propertyOffset(), described.propertyCount()):
        yield f"    {describe_property(described.property(number))}"
    for number in range(described.methodOffset(), described.methodCount()):
        yield f"    {describe_method(described.method(number))}"
    yield "}"


def main() -> int:
    """Write the description of every QML module of the bridge."""
    lines: dict[str, list[str]] = {}
    found = [
        (getattr(module, name), above, module)
        for module in bridge_modules()
        for name, above in decorators(module).items()
    ]
    found += [(made, {"QmlElement"}, sys.modules[made.__module__]) for made in made_of_views()]
    for defined, above, module in found:
        if issubclass(defined, QObject):
            described = defined.staticMetaObject
            lines.setdefault(module.QML_IMPORT_NAME, []).extend(
                f"    {line}\n" for line in describe_class(described, above, module)
            )
    for uri, described_types in lines.items():
        folder = ROOT / uri
        folder.mkdir(exist_ok=True)
        types = "import QtQuick.tooling 1.2\n\nModule {\n" + "".join(described_types) + "}\n"
        (folder / f"{uri}.qmltypes").write_text(types, encoding="utf-8")
        (folder / "qmldir").write_text(f"module {uri}\ntypeinfo {uri}.qmltypes\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
