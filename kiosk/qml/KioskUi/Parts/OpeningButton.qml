pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! Whether something is open: a sign and a line, which leads to all of its hours. It is not there without any. */
LineButton {
    required property OpeningState opening

    objectName: "opening"
    line: opening.status || opening.label
    glyph: opening.open ? Icons.checkCircle : Icons.clock
    name: opening.status.length > 0 ? opening.status + ". " + opening.label : opening.label
    visible: opening.label.length > 0
}
