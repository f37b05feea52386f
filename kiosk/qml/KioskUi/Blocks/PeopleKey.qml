pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What some of the people of a count stand for: how they are drawn, and the words. */
Row {
    id: root

    required property list<string> drawn
    required property string text
    property color color: Theme.ink
    property bool strong: false
    /*! It says something without the drawing, too. */
    property bool told: false

    width: parent?.width ?? 0
    spacing: Theme.small
    visible: text.length > 0

    Row {
        id: people

        // Two have room, so that the words of all keys stand in line.
        width: BlockSizes.keyPersonSize * 1.3

        Repeater {
            model: root.drawn

            Person {
                required property string modelData

                drawn: modelData
                width: Math.round(people.width / 2)
                size: BlockSizes.keyPersonSize
                color: root.color
            }
        }
    }

    BalancedWords {
        anchors.verticalCenter: parent.verticalCenter
        room: parent.width - people.width - parent.spacing
        text: root.text
        color: root.color
        strong: root.strong
        largest: Theme.leadSize
        lineHeight: Theme.headingLineHeight
        Accessible.ignored: !root.told
    }
}
