pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Pictures side by side to leaf through, each with its description and credit. */
Block {
    id: root

    required property RecordModel pictures
    required property string nextLabel
    required property string previousLabel

    ListView {
        id: strip

        readonly property real pictureHeight: Math.round(width * 0.62)

        objectName: "gallery"
        width: parent.width
        // A long description makes it higher.
        height: Math.max(pictureHeight + 150 * Theme.textUnit, contentItem.childrenRect.height)
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.pageTime
        spacing: Theme.gap
        clip: true
        model: root.pictures
        delegate: Column {
            id: slot

            required property string source
            required property string alt
            required property string credit
            required property string position

            width: strip.width
            spacing: Theme.tiny

            Picture {
                width: parent.width
                height: strip.pictureHeight
                source: slot.source
                alt: slot.alt
            }

            BalancedWords {
                room: parent.width - 280 * Theme.unit
                text: slot.alt
                largest: Theme.sourceSize
                lineHeight: Theme.headingLineHeight
            }

            Words {
                width: parent.width - 280 * Theme.unit
                text: slot.credit + " · " + slot.position
                color: Theme.inkSoft
                size: Theme.sourceSize * 0.85
                lineHeight: Theme.headingLineHeight
            }
        }

        Row {
            anchors.right: parent.right
            y: strip.pictureHeight + Theme.small
            spacing: Theme.gap
            parent: strip

            Step {
                objectName: "previous-picture"
                name: root.previousLabel
                glyph: Icons.arrowLeft
                enabled: strip.currentIndex > 0
                onClicked: strip.decrementCurrentIndex()
            }

            Step {
                objectName: "next-picture"
                name: root.nextLabel
                glyph: Icons.arrowRight
                enabled: strip.currentIndex < strip.count - 1
                onClicked: strip.incrementCurrentIndex()
            }
        }
    }

    component Step: Touchable {
        id: step

        required property string glyph

        width: Theme.touchTarget
        height: Theme.touchTarget
        opacity: enabled ? 1 : 0.35

        contentItem: Icon {
            glyph: step.glyph
            color: Theme.accent(root.accent)
        }
    }
}
