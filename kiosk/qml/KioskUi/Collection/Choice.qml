pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A value that can be chosen, and beside it how many objects have it; faint where none has. */
Touchable {
    id: root

    required property string key
    required property string title
    required property string count
    required property string spoken
    required property bool chosen
    required property bool possible
    required property list<string> names
    required property bool exclusive
    /*! The width that there is. */
    required property real room

    objectName: "choice-" + key
    name: spoken
    role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    checked: chosen
    // It does not check itself: what was chosen says the visit.
    Accessible.checkable: true
    enabled: possible
    raised: possible
    opacity: possible ? 1 : Theme.faint
    fill: chosen ? Theme.chosen : Theme.felt
    edge: chosen ? Theme.chosenEdge : Theme.feltEdge

    contentItem: Item {
        readonly property real besides: 2 * Theme.gap + (root.count.length > 0 ? number.implicitWidth + Theme.small : 0)

        implicitWidth: Math.ceil(Math.min(root.room, words.implicitWidth + besides))
        implicitHeight: words.height + 2 * Theme.small

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: parent.width - parent.besides
            text: root.title
            color: root.chosen ? Theme.chosenWords : Theme.ink
            strong: true
            size: Theme.noteSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        Words {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width - Theme.gap
            text: root.count
            color: root.chosen ? Theme.chosenWords : Theme.inkSoft
            size: Theme.noteSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }
    }
}
