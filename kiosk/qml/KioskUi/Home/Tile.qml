pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A page on the home screen: its picture to the edge of the sheet, and its name on a strip of cut paper. */
Touchable {
    id: root

    required property int index
    required property string page
    required property string kind
    required property list<string> names
    required property string title
    required property string line
    required property string accent
    required property string source
    required property string middle
    required property string small
    /*! The names of icons, in place of a picture. */
    required property list<string> signs
    // Maps of a CellView's fields.
    required property var portrait
    required property var landscape
    required property var led
    required property real nameSize
    /*! The height of the strip below a picture. */
    required property real stripHeight
    /*! It is near enough to the screen to need its picture. */
    required property bool near
    /*! What is so today, such as until when it is open; below the name. */
    required property string note

    readonly property var cell: Theme.wordsLarge ? ({
            row: index,
            rows: 1,
            offset: 0,
            share: 1,
            wide: true
        }) : HomeSizes.led ? led : Theme.landscape ? landscape : portrait
    readonly property bool wide: cell.wide
    readonly property bool tall: cell.rows > 1
    readonly property real wordsHeight: Math.ceil(words.height + 2 * HomeSizes.nameMargin)
    /*! The largest size that suits the name: no word is broken, and in a low tile a second line is avoided. */
    readonly property real fitting: heading.unwrapped >= (heading.chinese ? HomeSizes.leastTileSize : Theme.landscape && !wide && !tall ? 0.8 * HomeSizes.tileSize : Infinity) ? heading.unwrapped : heading.unbroken

    objectName: "tile-" + page
    name: [title, note, line].filter(words => words.length > 0).join(". ")
    fill: Theme.paper
    edge: Theme.mark(accent)

    contentItem: Item {
        id: sheet

        Picture {
            id: picture

            width: root.wide ? Math.round(parent.width * HomeSizes.artShare) : parent.width
            height: parent.height - (root.wide ? 0 : root.stripHeight)
            visible: root.signs.length === 0
            source: root.near ? root.source : ""
            middle: root.near ? root.middle : ""
            small: root.near ? root.small : ""
            // Whatever the height of the names, so that another language needs no other picture.
            decoded: Qt.size(width, Math.round(width * (root.wide ? 1.2 : 1)))
        }

        Loader {
            width: picture.width
            height: picture.height
            active: root.signs.length > 0
            sourceComponent: TileSigns {
                signs: root.signs
                accent: root.accent
                beside: root.wide
            }
        }

        StripEdge {
            beside: root.wide
            x: root.wide ? picture.width - width : 0
            y: root.wide ? 0 : picture.height - height
            width: root.wide ? HomeSizes.edge : parent.width
            height: root.wide ? parent.height : HomeSizes.edge
        }

        Column {
            id: words

            x: Theme.small + (root.wide ? picture.width : 0)
            y: root.wide ? Math.round((sheet.height - height) / 2) : picture.height + HomeSizes.nameMargin
            width: sheet.width - x - Theme.small
            spacing: Math.round(Theme.tiny / 2)

            BalancedWords {
                id: heading

                room: parent.width
                text: root.title
                serif: true
                largest: root.nameSize
                Accessible.ignored: true
            }

            Loader {
                active: root.note.length > 0
                visible: active
                sourceComponent: BalancedWords {
                    room: words.width
                    text: root.note
                    color: Theme.accent(root.accent)
                    strong: true
                    largest: HomeSizes.lineSize
                    lineHeight: Theme.headingLineHeight
                    Accessible.ignored: true
                }
            }

            BalancedWords {
                room: parent.width
                text: root.line
                color: Theme.inkSoft
                largest: HomeSizes.lineSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }
        }
    }

    // Software rendering clips to rectangles, so the ground lies over the corners of the picture.
    Item {
        anchors.fill: parent
        anchors.topMargin: root.topPadding
        z: 1
        clip: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: -border.width
            color: "transparent"
            radius: root.radius + border.width
            border.color: Theme.paper
            // The corner of a square is 0.41 of the radius away from a circle in it.
            border.width: Math.ceil(root.radius * 0.45)
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            radius: root.radius
            border.color: Theme.line
            border.width: Theme.hairline
        }
    }
}
