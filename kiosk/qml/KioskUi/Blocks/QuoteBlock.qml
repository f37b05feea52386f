pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What somebody said: it stands alone, on a sheet from edge to edge. */
Block {
    id: root

    required property string text
    required property string speaker
    required property string role
    required property string caption

    Rectangle {
        x: -Theme.margin
        width: parent.width + 2 * Theme.margin
        height: said.height + 2 * Theme.section
        color: Theme.ground(root.accent)

        Seam {}

        Column {
            id: said

            x: Theme.margin
            y: Theme.section
            width: root.width
            spacing: Theme.gap

            Icon {
                glyph: Icons.quotes
                size: BlockSizes.quoteMarkSize
                color: Theme.goldLight
            }

            BalancedWords {
                room: parent.width
                text: root.text
                color: Theme.onDark
                serif: true
                heading: false
                largest: BlockSizes.quoteSize
                bottomPadding: Theme.gap
            }

            Column {
                width: parent.width
                spacing: Theme.tiny

                Words {
                    width: parent.width
                    text: root.speaker
                    color: Theme.onDark
                    strong: true
                }

                Words {
                    width: parent.width
                    text: root.role
                    color: Theme.onDark
                    lineHeight: Theme.headingLineHeight
                }
            }

            BalancedWords {
                room: parent.width
                text: root.caption
                color: Theme.onDark
                largest: Theme.sourceSize
            }
        }

        Seam {
            y: parent.height - height
        }
    }

    component Seam: Band {
        width: parent?.width ?? 0
        onDark: true
    }
}
