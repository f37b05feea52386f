pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The practical facts: each an icon with its words, as many abreast as have room. */
Block {
    id: root

    required property RecordModel facts

    joint: Theme.gap

    Field {
        visible: (root.facts?.count ?? 0) > 0

        Grid {
            id: grid

            width: parent.width
            columns: Math.max(1, Math.min(root.facts?.count ?? 1, Math.floor((width + columnSpacing) / (BlockSizes.factWidth + columnSpacing))))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: root.facts

                Row {
                    id: fact

                    required property string icon
                    required property string label
                    required property string text

                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    spacing: Theme.small
                    Accessible.role: Accessible.StaticText
                    // Without what keeps a line from ending there.
                    Accessible.name: (label + ": " + text).replace(/[\u200b\u2060]/g, "")

                    Icon {
                        id: sign

                        width: 1.25 * size
                        size: BlockSizes.factIcon
                        glyph: Icons.named(fact.icon)
                        color: Theme.accent(root.accent)
                    }

                    Column {
                        width: parent.width - sign.width - Theme.small

                        Words {
                            width: parent.width
                            text: fact.label
                            size: Theme.sourceSize
                            color: Theme.inkSoft
                            Accessible.ignored: true
                        }

                        BalancedWords {
                            room: parent.width
                            text: fact.text
                            strong: true
                            largest: Theme.bodySize
                            lineHeight: Theme.headingLineHeight
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
