pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A page on the home screen: its picture, and its name on a band in its colour. */
Touchable {
    id: root

    required property string page
    required property string title
    required property string line
    required property string accent
    required property string source
    required property string small
    required property string alt
    required property int row
    required property real share
    required property real offset

    objectName: "tile-" + page
    name: title + ". " + line
    fill: Theme.fill(accent)
    edge: Theme.edge(fill)

    readonly property bool wide: share > 0.5
    contentItem: Item {
        Picture {
            anchors.left: root.wide ? band.right : parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: root.wide ? parent.bottom : band.top
            anchors.margins: Theme.mat
            source: root.source
            small: root.small
            mounted: true
            mat: root.fill
        }

        // Beside the picture of a wide tile, below that of a small one.
        Item {
            id: band

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: root.wide ? Math.round(parent.width * 0.46) : parent.width
            height: root.wide ? parent.height : words.height + 2 * Theme.small

            Column {
                id: words

                x: root.wide ? Theme.gap : Theme.small
                y: Math.round((parent.height - height) / 2)
                width: parent.width - 2 * x
                spacing: Theme.tiny

                BalancedWords {
                    id: heading

                    room: parent.width
                    text: root.title
                    color: Theme.onDark
                    serif: true
                    largest: Theme.tileSize
                }

                Words {
                    width: parent.width
                    text: root.line
                    color: Theme.onDarkSoft
                    size: Theme.sourceSize
                    lineHeight: Theme.headingLineHeight
                    visible: root.wide && heading.height + implicitHeight + 2 * Theme.small <= band.height
                }
            }
        }
    }
}
