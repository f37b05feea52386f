pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! An icon over its word, in the bar; beside it, where the bar has rows. */
Touchable {
    id: root

    required property string glyph
    /*! Its number among those of the bar, which stand one below the other before they go on beside. */
    required property int place
    readonly property bool beside: Theme.barRows > 1

    x: Theme.gap + Math.floor(place / Theme.barRows) * width
    y: place % Theme.barRows * height
    width: beside ? FrameSizes.besideWidth : FrameSizes.buttonWidth
    height: Theme.barHeight / Theme.barRows
    raised: false
    fill: "transparent"

    contentItem: Item {
        Icon {
            id: sign

            x: root.beside ? 0 : Math.round((parent.width - width) / 2)
            y: Math.round((parent.height - (root.beside ? height : height + word.height)) / 2)
            glyph: root.glyph
            size: FrameSizes.iconSize
            color: Theme.chosen
        }

        Words {
            id: word

            x: root.beside ? sign.width + Theme.tiny : 0
            y: root.beside ? Math.round((parent.height - height) / 2) : sign.y + sign.height
            width: parent.width - x
            text: root.name
            size: FrameSizes.wordSize
            lineHeight: 1.2
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
