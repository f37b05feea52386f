pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A page on the home screen: its picture, and its name on felt in its colour. */
Touchable {
    id: root

    required property int index
    required property string page
    required property string title
    required property string line
    required property string accent
    required property string source
    required property string middle
    required property string small
    // Maps of a CellView's fields.
    required property var portrait
    required property var landscape
    required property real nameSize
    /*! The height that there is for the name below a picture. */
    required property real nameRoom

    readonly property var cell: Theme.landscape ? landscape : portrait
    readonly property bool wide: cell.wide
    readonly property real nameHeight: heading.height
    /*! The largest size that suits the name: no word is broken, and in a low tile a second line is avoided. */
    readonly property real fitting: Theme.landscape && !wide && heading.unwrapped >= 0.8 * Theme.tileSize ? heading.unwrapped : heading.unbroken

    objectName: "tile-" + page
    name: title + ". " + line
    fill: Theme.fill(accent)
    edge: Theme.edge(fill)

    contentItem: Item {
        id: sheet

        Picture {
            id: picture

            x: root.wide ? parent.width - width - Theme.mat : Theme.mat
            y: Theme.mat
            width: root.wide ? Math.round(parent.width * 0.54) : parent.width - 2 * Theme.mat
            height: parent.height - y - (root.wide ? Theme.mat : Math.round(root.nameRoom + 2 * HomeSizes.nameMargin))
            source: root.source
            middle: root.middle
            small: root.small
            // Whatever the height of the names, so that another language needs no other picture.
            decoded: Qt.size(width, Math.max(width, height))
            mounted: true
            mat: root.fill
        }

        // Beside the picture of a wide tile, below that of a small one.
        Column {
            id: words

            readonly property real middle: root.wide ? sheet.height / 2 : (picture.y + picture.height + sheet.height) / 2

            x: root.wide ? Theme.gap : Theme.small
            y: Math.round(middle - height / 2)
            width: root.wide ? picture.x - x - Theme.small : sheet.width - 2 * x
            spacing: Theme.tiny

            BalancedWords {
                id: heading

                room: parent.width
                text: root.title
                color: Theme.onDark
                serif: true
                largest: root.nameSize
                Accessible.ignored: true
            }

            Loader {
                readonly property BalancedWords line: item as BalancedWords

                active: root.wide
                visible: line !== null && line.size >= Math.round(line.largest) && heading.height + line.height + 3 * Theme.tiny <= sheet.height
                sourceComponent: BalancedWords {
                    room: words.width
                    text: root.line
                    color: Theme.onDarkSoft
                    largest: Theme.sourceSize
                    lineHeight: Theme.headingLineHeight
                    Accessible.ignored: true
                }
            }
        }
    }
}
