pragma ComponentBehavior: Bound

import QtQuick

/*! A notice: a round mark, and its words beside it. */
Item {
    id: root

    required property string title
    required property string text
    /*! The colour of the mark. */
    required property color mark
    required property real markSize
    property real size: Theme.bodySize
    property string family: Theme.sans
    property string glyph: Icons.info

    implicitHeight: Math.max(disc.height, words.height)

    Rectangle {
        id: disc

        readonly property Words first: heading.visible ? heading : body

        // Beside the first line, where that is the higher of the two.
        y: Math.max(0, Math.round((first.contentHeight / first.lineCount - height) / 2))
        width: root.markSize
        height: width
        radius: width / 2
        color: root.mark

        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            size: 0.7 * root.markSize
            color: Theme.paper
        }
    }

    Column {
        id: words

        x: disc.width + Theme.gap
        y: Math.max(0, (disc.height - height) / 2)
        width: root.width - x

        Words {
            id: heading

            width: parent.width
            text: root.title
            strong: true
            size: root.size
            lineHeight: Theme.headingLineHeight
            family: root.family
        }

        Words {
            id: body

            width: parent.width
            text: root.text
            size: root.size
            family: root.family
        }
    }
}
