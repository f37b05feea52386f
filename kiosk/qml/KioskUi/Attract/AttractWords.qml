pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The words of a scene: title and sentence, on the ground before it. */
Loader {
    id: root

    required property int index
    required property string title
    required property string line
    required property string call
    required property string language
    /*! Where the buttons begin. */
    required property real end

    anchors.fill: parent
    sourceComponent: Item {
        Words {
            id: title

            x: AttractSizes.groundX + (Theme.landscape ? Theme.space : Theme.margin)
            y: AttractSizes.groundY + (Theme.landscape ? Theme.section : 0)
            width: root.width - x - Theme.margin
            height: AttractSizes.titleHeight
            text: root.title
            color: Theme.onDark
            serif: true
            size: Theme.h1Size
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.bodySize
            verticalAlignment: Text.AlignBottom
            family: Theme.serifFor(root.language)
        }

        BalancedWords {
            x: title.x
            y: title.y + title.height + Theme.tiny
            // A long sentence is set smaller before it would run under the buttons.
            height: Math.max(0, root.end - Theme.space - y)
            room: title.width
            text: root.line
            color: Theme.onDarkSoft
            largest: Theme.leadSize
            lineHeight: Theme.headingLineHeight
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.sourceSize
            chinese: Theme.isChinese(root.language)
            family: Theme.sansFor(root.language)
        }
    }
}
