pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The first choice: one large picture with the name and the two clocks, and a tile for each page. */
Item {
    id: root

    required property HomeState home
    signal pageOpened(string page)

    readonly property real heroWidth: Theme.landscape ? Math.round(width * 0.32) : width
    readonly property real heroHeight: Theme.landscape ? height : Math.round(height * 0.33)

    Picture {
        id: hero

        width: root.heroWidth
        height: root.heroHeight
        source: root.home.source
        alt: root.home.alt

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            height: names.height + Theme.section * 2
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.night
                }
                GradientStop {
                    position: 0.5
                    color: Theme.scrim
                }
                GradientStop {
                    position: 1
                    color: "transparent"
                }
            }
        }

        Column {
            id: names

            x: Theme.margin
            y: Theme.space
            width: Theme.landscape ? parent.width - 2 * x : parent.width * 0.62
            spacing: Theme.tiny

            Words {
                width: parent.width
                text: root.home.shortName
                color: Theme.onDark
                serif: true
                size: 96 * Theme.unit
            }

            Words {
                width: parent.width
                text: root.home.name
                color: Theme.onDarkSoft
                size: 32 * Theme.textUnit
                lineHeight: Theme.headingLineHeight
            }
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: Theme.landscape ? undefined : parent.top
            anchors.topMargin: Theme.space
            anchors.bottom: Theme.landscape ? parent.bottom : undefined
            anchors.bottomMargin: Theme.space
            spacing: Theme.space

            Repeater {
                model: root.home.clocks

                Column {
                    id: clock

                    required property string name
                    required property string time

                    Words {
                        anchors.right: parent.right
                        text: clock.time
                        color: Theme.onDark
                        strong: true
                        size: 60 * Theme.unit
                        lineHeight: 1.1
                        font.features: ({
                                "tnum": 1
                            })
                    }

                    Words {
                        anchors.right: parent.right
                        text: clock.name
                        color: Theme.onDarkSoft
                        size: 28 * Theme.unit
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
                onClicked: root.pageOpened(page)
            }
        }
    }
}
