pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Something not to be missed: a field in a breath of the page's colour. */
Block {
    id: root

    required property string text

    Field {
        color: Theme.tint(root.accent)

        Row {
            width: parent.width
            spacing: Theme.gap

            Rectangle {
                id: mark

                width: BlockSizes.fieldIconSize
                height: width
                radius: width / 2
                color: Theme.accent(root.accent)

                Icon {
                    anchors.centerIn: parent
                    glyph: Icons.info
                    size: 0.7 * BlockSizes.fieldIconSize
                    color: Theme.paper
                }
            }

            Words {
                y: Math.max(0, (mark.height - height) / 2)
                width: parent.width - mark.width - Theme.gap
                text: root.text
            }
        }
    }
}
