pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! The first choice: one large picture with the name and the two clocks, and a tile for each page. */
LayerScreen {
    id: root

    required property HomeState view
    readonly property int rows: Theme.landscape ? view.landscapeRows : view.portraitRows
    /*! One size for all names: the largest that suits each of them. */
    readonly property real nameSize: Math.max(HomeSizes.leastTileSize, Math.min(Theme.tileSize, suiting))
    property real suiting: 0
    /*! The height of the names below pictures, row by row. */
    readonly property list<real> nameRooms: Array.from({
        length: rows
    }, (nothing, row) => Math.max(nameSize, ...each(tile => tile.wide || tile.cell.row !== row ? 0 : tile.nameHeight)))
    /*! The page that was opened last goes back into its tile, so that tile stays where it is. */
    property string last

    Component.onCompleted: fitNames()

    // Not at the first start: its first frame is complete.
    onVisibleChanged: {
        if (visible)
            arrival.begin();
    }

    FittedWords {
        id: greeting

        x: Theme.space
        y: hero.height + (Theme.highContrast ? Theme.tiny : -Theme.small)
        width: root.width - 2 * x
        text: root.view.greeting
        serif: true
        largest: HomeSizes.greetingSize
    }

    Motif {
        readonly property real room: greeting.width - greeting.contentWidth - Theme.space

        x: greeting.x + greeting.width - width
        y: greeting.y + Math.round((greeting.height - height) / 2)
        height: Math.min(Theme.motifHeight, Math.floor(room / 10))
        visible: height >= Theme.small
    }

    Item {
        id: board

        // A row with longer names is higher, so that all pictures above a name are alike.
        readonly property real names: root.nameRooms.reduce((sum, room) => sum + room, 0)
        readonly property real pictureRoom: (height - names - Theme.gap * (root.rows - 1)) / Math.max(1, root.rows)

        x: Theme.space
        y: greeting.y + greeting.height + HomeSizes.boardGap
        width: root.width - 2 * x
        height: root.height - y - HomeSizes.boardMargin

        Repeater {
            id: tiles

            model: root.view.tiles

            Tile {
                readonly property real namesAbove: root.nameRooms.slice(0, cell.row).reduce((sum, room) => sum + room, 0)
                readonly property real away: page === root.last ? 0 : arrival.away(index)

                x: Math.round(cell.offset * (board.width + Theme.gap))
                y: Math.round(cell.row * (board.pictureRoom + Theme.gap) + namesAbove) + Math.round(HomeSizes.rise * away)
                width: Math.round(cell.share * (board.width + Theme.gap) - Theme.gap)
                height: Math.round(board.pictureRoom + nameRoom)
                nameSize: root.nameSize
                onFittingChanged: Qt.callLater(root.fitNames)
                nameRoom: root.nameRooms[cell.row] ?? 0
                onClicked: {
                    root.last = page;
                    root.opened("page", [page], this);
                }
            }
        }
    }

    // Last, and so complete first: its picture is decoded while the tiles are made.
    Hero {
        id: hero

        z: -1
        width: parent.width
        height: HomeSizes.heroHeight
        home: root.view

        PaperEdge {
            beside: false
        }
    }

    Arrival {
        id: arrival
    }

    // Once for all names: each of them depends on all others.
    function fitNames(): void {
        suiting = Math.min(...each(tile => tile.fitting));
    }

    /*! What a function of a tile says of each of them. */
    function each(measure: var): list<real> {
        return Array.from({
            length: tiles.count
        }, (nothing, index) => measure(tiles.itemAt(index) as Tile));
    }
}
