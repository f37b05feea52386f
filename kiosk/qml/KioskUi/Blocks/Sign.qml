pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A sign on its plate, and its words below or beside it. */
Item {
    id: root

    required property string icon
    required property string name
    required property string place
    required property string status
    required property bool open
    /*! "yes" or "no": whether one gets there without a step; empty where nobody knows. */
    required property string stepFree
    required property string steps
    required property string spoken
    required property string accent
    /*! The words stand beside the plate. */
    property bool beside: false
    readonly property color ink: Theme.accent(accent)

    height: beside ? Math.max(plate.height, words.height) : words.y + words.height
    Accessible.role: Accessible.ListItem
    // Without what keeps a line from ending there.
    Accessible.name: spoken.replace(/[\u200b\u2060]/g, "")

    Plate {
        id: plate

        width: BlockSizes.signPlate
        glyph: Icons.named(root.icon)
        color: Theme.ground(root.accent)
    }

    // One gets there without a step.
    Rectangle {
        id: reached

        x: Math.round(plate.width - width / 3)
        y: plate.height - height
        width: BlockSizes.signBadge
        height: width
        radius: width / 2
        visible: root.stepFree === "yes"
        color: Theme.paper
        border.color: root.ink
        border.width: Math.max(2, Math.round(width / 16))

        Icon {
            anchors.centerIn: parent
            glyph: Icons.wheelchair
            size: 0.66 * parent.width
            color: root.ink
        }
    }

    Column {
        id: words

        x: root.beside ? Math.round(plate.width + 2 / 3 * reached.width + Theme.small) : 0
        y: root.beside ? Math.max(0, Math.round((plate.height - height) / 2)) : plate.height + Theme.small
        width: root.width - x
        spacing: Theme.tiny

        BalancedWords {
            room: parent.width
            text: root.name
            strong: true
            largest: Theme.bodySize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        BalancedWords {
            room: parent.width
            text: root.place
            largest: Theme.noteSize
            color: Theme.inkSoft
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        Said {
            glyph: root.open ? Icons.checkCircle : Icons.clock
            text: root.status
        }

        Said {
            glyph: Icons.wheelchair
            struck: true
            text: root.steps
        }
    }

    /*! A line with a sign before it. */
    component Said: Row {
        id: said

        required property string glyph
        required property string text
        /*! A line goes through the sign: that is not so. */
        property bool struck: false

        width: parent?.width ?? 0
        spacing: Theme.small
        visible: text.length > 0

        Icon {
            id: sign

            // Beside the first line.
            y: Math.round((line.lineCount > 0 ? line.contentHeight / line.lineCount : 0) / 2 - height / 2)
            glyph: said.glyph
            size: 1.2 * Theme.noteSize
            color: root.ink

            // With paper on both sides, or it would be one with what it goes through.
            Rectangle {
                readonly property real line: Math.max(2, sign.size / 9)

                anchors.centerIn: parent
                width: 1.25 * sign.size
                height: 3 * line
                rotation: 45
                visible: said.struck
                antialiasing: true
                color: Theme.paper

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width
                    height: parent.line
                    antialiasing: true
                    color: sign.color
                }
            }
        }

        BalancedWords {
            id: line

            room: parent.width - sign.width - said.spacing
            text: said.text
            largest: Theme.noteSize
            strong: true
            color: root.ink
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }
    }
}
