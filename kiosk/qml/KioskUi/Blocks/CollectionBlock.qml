pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What leads to the objects of a collection: some of them side by side on one sheet, and how many there are. */
Block {
    id: root

    required property RecordModel glimpses
    required property string call
    required property string count
    required property string kind
    required property list<string> names
    signal placeOpened(string kind, list<string> names, Item from)

    Touchable {
        id: sheet

        readonly property int pictures: root.glimpses?.count ?? 0

        objectName: "collection-" + root.names.join("-")
        name: root.call + ". " + root.count
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        onClicked: root.placeOpened(root.kind, root.names, sheet)

        contentItem: Item {
            implicitHeight: words.y + words.height + Theme.gap

            Row {
                id: row

                readonly property real share: Math.floor((width - (sheet.pictures - 1) * spacing) / Math.max(1, sheet.pictures))

                x: Theme.mat
                y: Theme.mat
                width: parent.width - 2 * Theme.mat
                height: sheet.pictures > 0 ? Math.round(Math.min(share, 0.4 * width)) : 0
                spacing: Theme.mat

                Repeater {
                    model: root.glimpses

                    Picture {
                        required middle
                        required small

                        width: row.share
                        height: row.height
                        mounted: true
                        mat: sheet.fill
                    }
                }
            }

            Column {
                id: words

                x: BlockSizes.fieldOverhang
                y: row.y + row.height + Theme.gap - (sheet.pictures > 0 ? Theme.tiny : Theme.mat)
                width: sign.x - x - Theme.gap
                spacing: Theme.tiny

                BalancedWords {
                    room: parent.width
                    text: root.call
                    serif: true
                    largest: Theme.tileSize
                    Accessible.ignored: true
                }

                BalancedWords {
                    room: parent.width
                    text: root.count
                    color: Theme.inkSoft
                    largest: Theme.noteSize
                    Accessible.ignored: true
                }
            }

            Rectangle {
                id: sign

                x: parent.width - width - Theme.gap
                y: Math.round(words.y + (words.height - height) / 2)
                width: BlockSizes.cardSign
                height: width
                radius: width / 2
                color: Theme.accent(root.accent)

                Icon {
                    anchors.centerIn: parent
                    glyph: Icons.arrowRight
                    size: 0.6 * BlockSizes.cardSign
                    color: Theme.paper
                }
            }
        }
    }
}
