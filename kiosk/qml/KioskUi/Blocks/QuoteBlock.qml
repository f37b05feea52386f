pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What somebody said: it stands alone, on a sheet from edge to edge.

    Below a mark stand the words themselves. Without one the text tells of them, and begins with who spoke. */
Block {
    id: root

    required property string mark
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

            Item {
                width: parent.width
                // Of such marks « is the highest. Where it ends no metrics tell: they reach to the baseline.
                height: 0.4 * BlockSizes.quoteMarkSize
                visible: root.mark.length > 0

                Words {
                    id: opening

                    // A letter's box is much higher than this mark.
                    x: -drawn.tightBoundingRect.x
                    y: -baselineOffset - drawn.tightBoundingRect.y
                    text: root.mark
                    color: Theme.goldLight
                    serif: true
                    heading: false
                    size: BlockSizes.quoteMarkSize
                    lineHeight: 1
                    Accessible.ignored: true
                }

                TextMetrics {
                    id: drawn

                    font: opening.font
                    text: root.mark
                }
            }

            Speaker {
                bottomPadding: Theme.small
                visible: root.mark.length === 0
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

            Speaker {
                visible: root.mark.length > 0
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

    component Speaker: Column {
        width: parent?.width ?? 0
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

    component Seam: Band {
        width: parent?.width ?? 0
        onDark: true
    }
}
