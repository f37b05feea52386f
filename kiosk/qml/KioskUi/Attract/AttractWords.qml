pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The words of a scene, on the ground before it: what invites and what opens, or title and sentence. */
Loader {
    id: root

    required property int index
    required property string title
    required property string line
    required property bool invites
    required property string call
    required property string language
    required property string page
    required property string pageItem
    /*! Where the buttons begin. */
    required property real end
    /*! Where the sign begins, beside which the lower words stand. */
    required property real signX

    anchors.fill: parent
    sourceComponent: Item {
        BalancedWords {
            id: title

            x: AttractSizes.groundX + (Theme.landscape ? Theme.space : Theme.margin)
            y: AttractSizes.groundY + (Theme.landscape ? Theme.section : 0)
            room: root.width - x - Theme.margin
            // Upright it stands on one line.
            width: Theme.landscape ? fit.width : room
            height: AttractSizes.titleHeight
            text: root.title
            color: Theme.onDark
            serif: true
            largest: Theme.h1Size
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.bodySize
            verticalAlignment: Text.AlignBottom
            chinese: Theme.isChinese(root.language)
            family: Theme.serifFor(root.language)
        }

        BalancedWords {
            id: line

            x: title.x
            y: title.y + title.height + Theme.tiny
            // A long sentence is set smaller before it would run under the buttons.
            height: Math.max(0, root.end - Theme.space - y)
            room: Math.min(title.room, root.signX - Theme.gap - x) - (root.invites ? Theme.leadSize + Theme.small : 0)
            text: root.line
            color: Theme.onDarkSoft
            largest: Theme.leadSize
            lineHeight: Theme.headingLineHeight
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.sourceSize
            chinese: Theme.isChinese(root.language)
            family: Theme.sansFor(root.language)
        }

        Icon {
            id: arrow

            x: line.x + line.contentWidth + Theme.small
            y: line.y + line.contentHeight - height
            height: line.contentHeight / line.lineCount
            visible: root.invites
            glyph: Icons.arrowRight
            width: size
            color: Theme.gold
        }
    }
}
