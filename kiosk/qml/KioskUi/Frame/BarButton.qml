pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! An icon over its word, in the bar. */
Touchable {
    id: root

    required property string glyph
    /*! It leads somewhere. Not `enabled`, which is also that of the bar while a question is over it. */
    required property bool possible

    width: FrameSizes.buttonWidth
    height: Theme.barHeight
    raised: false
    fill: "transparent"
    enabled: possible
    opacity: possible ? 1 : Theme.faint

    contentItem: Column {
        topPadding: (root.height - glyphIcon.height - word.height) / 2

        Icon {
            id: glyphIcon

            width: parent.width
            glyph: root.glyph
            size: FrameSizes.iconSize
            color: Theme.chosen
        }

        Words {
            id: word

            width: parent.width
            text: root.name
            size: FrameSizes.wordSize
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
