pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! By what one can choose, and what was chosen; its choices unfold below it and those beside it. */
Touchable {
    id: root

    required property string key
    required property string title
    required property string value
    required property string spoken
    required property bool applied
    required property bool exclusive
    required property RecordModel choices
    required property bool unfolded
    required property string accent

    objectName: "facet-" + key
    name: spoken
    // It does not check itself: only one is unfolded.
    Accessible.checkable: true
    Accessible.checked: unfolded
    fill: unfolded ? Theme.chosen : applied ? Theme.tint(accent) : Theme.felt
    edge: unfolded ? Theme.chosenEdge : Theme.feltEdge

    contentItem: Item {
        readonly property real words: label.height + value.height

        implicitHeight: words + 2 * Theme.small

        Words {
            id: label

            x: Theme.gap
            y: Math.round((parent.height - parent.words) / 2)
            width: sign.x - Theme.small - x
            text: root.title
            color: root.unfolded ? Theme.chosenWords : Theme.inkSoft
            size: Theme.sourceSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        BalancedWords {
            id: value

            x: Theme.gap
            y: label.y + label.height
            room: sign.x - Theme.small - x
            text: root.value
            strong: true
            color: root.unfolded ? Theme.chosenWords : root.applied ? Theme.accent(root.accent) : Theme.ink
            largest: Theme.noteSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        Icon {
            id: sign

            x: parent.width - width - Theme.gap
            height: parent.height
            glyph: root.unfolded ? Icons.caretUp : Icons.caretDown
            color: root.unfolded ? Theme.chosenWords : Theme.ink
            size: Theme.bodySize
        }
    }
}
