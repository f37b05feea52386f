pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Where a page leads on to: tiles side by side, each a picture and a name on a sheet. */
Block {
    id: root

    required property RecordModel offers
    signal placeOpened(string kind, list<string> names, Item from)

    Grid {
        id: grid

        readonly property real tallest: Math.max(0, ...Array.from({
            length: tiles.count
        }, (nothing, index) => tiles.itemAt(index)?.implicitHeight ?? 0))

        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        columns: Math.max(1, root.offers?.count ?? 0)
        columnSpacing: Theme.gap

        Repeater {
            id: tiles

            model: root.offers

            Touchable {
                id: tile

                required property string key
                required property string kind
                required property list<string> names
                required property string title
                required property string accent
                // A map of a PictureView's fields.
                required property var picture

                objectName: "offer-" + key
                name: title
                width: Math.floor((grid.width + Theme.gap) / grid.columns) - Theme.gap
                height: Math.max(implicitHeight, grid.tallest)
                onClicked: root.placeOpened(kind, names, tile)

                contentItem: Item {
                    implicitHeight: words.y + words.height + Theme.gap

                    Picture {
                        id: mounted

                        x: Theme.mat
                        y: Theme.mat
                        width: parent.width - 2 * Theme.mat
                        height: Math.round(width * 0.62)
                        mounted: true
                        mat: tile.fill
                        source: tile.picture.source
                        small: tile.picture.small
                    }

                    BalancedWords {
                        id: words

                        x: Theme.gap
                        y: mounted.y + mounted.height + Theme.small
                        room: parent.width - 2 * x
                        text: tile.title
                        serif: true
                        largest: Theme.tileSize
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
