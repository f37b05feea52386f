pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The tiles, in rows that fill the room. Where they are too many for it, or their words too large, it is higher. */
Item {
    id: root

    required property HomeState view
    /*! The height that there is. */
    required property real room
    /*! The part of it that can be seen, and what is near that: from here on, and so high. */
    required property real nearFrom
    required property real nearHeight
    required property Arrival arrival
    readonly property int rows: Theme.wordsLarge ? view.tiles.count : HomeSizes.led ? view.ledRows : Theme.landscape ? view.landscapeRows : view.portraitRows
    /*! One size for all names: the largest that suits each of them. */
    readonly property real nameSize: Math.max(HomeSizes.leastTileSize, Math.min(HomeSizes.tileSize, suiting))
    property real suiting: 0
    /*! The height of the strips below pictures, row by row; 0 where all words stand beside them. */
    readonly property list<real> strips: largest(tile => tile.wide || tile.tall ? 0 : tile.wordsHeight)
    /*! The height of the words that stand beside pictures. */
    readonly property list<real> sides: largest(tile => tile.wide ? tile.wordsHeight : 0)
    readonly property list<real> leastRows: strips.map((strip, row) => Math.max(sides[row], HomeSizes.leastArt + strip) + Theme.thickness)
    readonly property real spare: room - leastRows.reduce((sum, least) => sum + least + Theme.gap, -Theme.gap)
    readonly property bool tooHigh: spare < 0
    /*! What each row has beyond its least height. */
    readonly property real extra: tooHigh ? HomeSizes.scrolledArt - HomeSizes.leastArt : spare / Math.max(1, rows)
    /*! The page that was opened last goes back into its tile, so that tile stays where it is. */
    property string last
    signal opened(string kind, list<string> names, Item from)
    /*! A key came to a tile. */
    signal reached(Item tile)

    height: rowBegin(rows) - Theme.gap
    Component.onCompleted: fitNames()

    Repeater {
        id: tiles

        model: root.view.tiles

        Tile {
            readonly property real away: page === root.last ? 0 : root.arrival.away(index)
            readonly property real rest: Math.round(root.rowBegin(cell.row))

            x: Math.round(cell.offset * (root.width + Theme.gap))
            y: rest + Math.round(HomeSizes.rise * away)
            width: Math.round(cell.share * (root.width + Theme.gap) - Theme.gap)
            height: Math.round(root.rowBegin(cell.row + cell.rows) - Theme.gap) - rest
            nameSize: root.nameSize
            stripHeight: tall ? wordsHeight : root.strips[cell.row] ?? 0
            near: rest < root.nearFrom + root.nearHeight && rest + height > root.nearFrom
            onFittingChanged: Qt.callLater(root.fitNames)
            onVisualFocusChanged: {
                if (visualFocus)
                    root.reached(this);
            }
            onClicked: {
                root.last = page;
                root.opened(kind, names, this);
            }
        }
    }

    function rowBegin(row: int): real {
        return leastRows.slice(0, row).reduce((sum, least) => sum + least + extra + Theme.gap, 0);
    }

    // Once for all names: each of them depends on all others.
    function fitNames(): void {
        suiting = Math.min(...each(tile => tile.fitting));
    }

    /*! The largest of what a function says of the tiles of a row, row by row. */
    function largest(measure: var): list<real> {
        const found = new Array(rows).fill(0);
        each(tile => found[tile.cell.row] = Math.max(found[tile.cell.row], measure(tile)));
        return found;
    }

    /*! What a function of a tile says of each of them. */
    function each(measure: var): list<real> {
        return Array.from({
            length: tiles.count
        }, (nothing, index) => measure(tiles.itemAt(index) as Tile));
    }
}
