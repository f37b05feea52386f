pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! For staff, in a window only: where content.yaml is broken while the last good one is shown. */
Rectangle {
    id: root

    required property string problem

    objectName: "problem-strip"
    height: words.height + 2 * Theme.small
    visible: problem.length > 0
    color: Theme.fill("cinnabar")

    Words {
        id: words

        x: Theme.gap
        y: Theme.small
        width: parent.width - 2 * x
        text: root.problem
        color: Theme.onDark
        size: Theme.sourceSize
    }
}
