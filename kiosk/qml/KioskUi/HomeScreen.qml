pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The first choice: one large picture with the name and the two clocks, and a tile for each page. */
Item {
    id: root

    required property HomeState home
    signal pageOpened(string page, rect from)

    readonly property real heroWidth: Theme.landscape ? Math.round(width * 0.32) : width
    readonly property real heroHeight: Theme.landscape ? height : Math.round(height * 0.37)

    Picture {
        id: hero

        width: root.heroWidth
        height: root.heroHeight
        source: root.home.source
        alt: root.home.alt

        Scrim {}

        FittedWords {
            x: Theme.margin
            y: Theme.tiny
            width: parent.width - 2 * x - (Theme.landscape ? 0 : clocks.width)
            text: root.home.shortName
            color: Theme.onDark
            serif: true
            largest: 92 * Theme.unit
        }

        Rectangle {
            id: nameBand

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: name.height + 2 * Theme.small
            color: Theme.night

            Words {
                id: name

                x: Theme.landscape ? Theme.margin : Theme.space
                y: Theme.small
                width: parent.width - 2 * x
                text: root.home.name
                color: Theme.onDark
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
            }
        }

        Grid {
            id: clocks

            x: Theme.landscape ? Theme.margin : parent.width - width - Theme.space
            y: Theme.landscape ? 128 * Theme.unit : Theme.space
            columns: Theme.landscape ? 1 : 2
            columnSpacing: Theme.gap

            Repeater {
                model: root.home.clocks

                Row {
                    id: clock

                    required property string name
                    required property string time

                    spacing: Theme.small

                    Words {
                        anchors.baseline: hour.baseline
                        text: clock.name
                        color: Theme.onDarkSoft
                        size: 28 * Theme.unit
                    }

                    Words {
                        id: hour

                        text: clock.time
                        color: Theme.onDark
                        strong: true
                        size: 52 * Theme.unit
                        lineHeight: 1
                    }
                }
            }
        }
    }

    Words {
        id: greeting

        x: board.x
        y: Theme.landscape ? Theme.space : hero.height + Theme.gap
        width: board.width
        text: root.home.greeting
        serif: true
        size: Theme.h2Size
    }

    Item {
        id: board

        readonly property real rowHeight: (height - Theme.gap * (root.home.rows - 1)) / Math.max(1, root.home.rows)

        x: Theme.landscape ? root.heroWidth + Theme.space : Theme.space
        y: greeting.y + greeting.height + Theme.gap
        width: root.width - x - Theme.space
        height: root.height - y - Theme.gap

        Repeater {
            model: root.home.tiles

            Tile {
                x: Math.round(offset * (board.width + Theme.gap))
                y: Math.round(row * (board.rowHeight + Theme.gap))
                width: Math.round(share * (board.width + Theme.gap) - Theme.gap)
                height: Math.round(board.rowHeight)
                onClicked: root.pageOpened(page, mapToItem(root, 0, 0, width, height))
            }
        }
    }
}
