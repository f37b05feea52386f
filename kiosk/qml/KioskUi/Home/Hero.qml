pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The large picture above the tiles, with the centre's name and the two clocks in its sky. */
Picture {
    id: root

    required property HomeState home

    /*! Where the sky is low, the full name stands beside the short one. */
    readonly property bool beside: width > 4.6 * height
    /*! The names end before the spiral in the middle of the picture; where they lie above it, before the roofs. */
    readonly property real end: Math.round(width * (beside || width < 2.2 * height ? 0.46 : 0.6))
    /*! Where the words in the sky end. */
    readonly property real foot: Math.round(Math.max(names.y + names.height, clocks.y + clocks.height))

    readonly property PictureState shown: Theme.landscape ? home.landscapePicture : home.picture

    source: shown.source
    middle: shown.middle
    alt: shown.alt

    // In high contrast words stand out from snow, too.
    Rectangle {
        id: shade

        width: parent.width
        height: Theme.highContrast ? root.foot : 0
        color: Theme.scrim
    }

    Scrim {
        anchors.top: shade.bottom
        height: Theme.highContrast ? Theme.section : root.foot + Theme.section
    }

    Item {
        id: names

        x: Theme.space
        y: Theme.landscape ? Theme.tiny : Theme.small
        height: Math.max(shortName.height, fullName.y + fullName.height)

        FittedWords {
            id: shortName

            width: root.end - names.x
            text: root.home.shortName
            color: Theme.onDark
            serif: true
            largest: HomeSizes.heroNameSize
        }

        BalancedWords {
            id: fullName

            x: root.beside ? shortName.contentWidth + Theme.space : 0
            y: root.beside ? Math.max(0, Math.round((shortName.height - height) / 2)) : shortName.height - Theme.tiny
            room: root.end - names.x - x
            text: root.home.name
            color: Theme.onDark
            largest: HomeSizes.heroFullNameSize
            lineHeight: Theme.headingLineHeight
        }
    }

    Row {
        id: clocks

        x: parent.width - width - Theme.space
        y: HomeSizes.clockTop
        spacing: Theme.gap

        Repeater {
            model: root.home.clocks

            Row {
                id: clock

                required property int index
                required property string name
                required property string time
                required property string day

                spacing: Theme.gap

                // Between the two clocks: the border.
                Rectangle {
                    width: Theme.hairline
                    height: face.height
                    color: Theme.gold
                    visible: clock.index > 0
                }

                Column {
                    id: face

                    Words {
                        text: clock.name
                        color: Theme.onDarkSoft
                        size: HomeSizes.clockNameSize
                        lineHeight: HomeSizes.clockLineHeight
                    }

                    Row {
                        spacing: Theme.small

                        Words {
                            id: time

                            text: clock.time
                            color: Theme.onDark
                            strong: true
                            size: HomeSizes.clockSize
                            lineHeight: HomeSizes.clockLineHeight
                        }

                        Words {
                            y: time.baselineOffset - baselineOffset
                            text: clock.day
                            color: Theme.goldLight
                            size: HomeSizes.clockNameSize
                            lineHeight: HomeSizes.clockLineHeight
                        }
                    }
                }
            }
        }
    }
}
