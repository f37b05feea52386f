pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The heading of what stands below it, and the choice to have the nearest of that first. */
Block {
    id: root

    required property string page
    required property string label
    required property bool nearest

    Touchable {
        id: choice

        objectName: "nearest-first"
        x: -BlockSizes.fieldOverhang
        name: root.label
        role: Accessible.CheckBox
        checked: root.nearest
        // It does not check itself: what was chosen says the visit.
        Accessible.checkable: true
        Accessible.checked: root.nearest
        width: Math.min(root.width + 2 * BlockSizes.fieldOverhang, implicitWidth)
        fill: root.nearest ? Theme.chosen : Theme.felt
        edge: root.nearest ? Theme.chosenEdge : Theme.feltEdge
        onClicked: Touches.arranged(root.page, !root.nearest)

        contentItem: Item {
            readonly property color ink: root.nearest ? Theme.chosenWords : Theme.ink

            implicitWidth: words.x + words.unbrokenWidth + Theme.gap
            implicitHeight: words.height + 2 * Theme.small

            Icon {
                id: sign

                x: Theme.gap
                height: parent.height
                glyph: root.nearest ? Icons.check : Icons.sortAscending
                color: parent.ink
                size: Theme.bodySize
            }

            Words {
                id: words

                readonly property real unbrokenWidth: Math.ceil(metrics.advanceWidth) + 2

                x: sign.x + sign.width + Theme.small
                y: Math.round((parent.height - height) / 2)
                width: parent.width - x - Theme.gap
                text: root.label
                color: parent.ink
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            TextMetrics {
                id: metrics

                font: words.font
                text: root.label
            }
        }
    }
}
