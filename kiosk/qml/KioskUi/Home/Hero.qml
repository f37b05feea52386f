pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The large picture above the tiles, with the centre's name and the two clocks in its sky. */
Picture {
    id: root

    required property HomeState home
    /*! All hours are asked for. */
    signal opened(Item from)

    /*! Where the sky is low, the full name stands beside the short one, if there is room for both. */
    readonly property bool beside: HomeSizes.skyLow && room - shortName.whole * HomeSizes.heroNameSize - Theme.space > HomeSizes.leastBesideWidth
    /*! The width for the names. */
    readonly property real room: Math.min(HomeSizes.namesEnd, width - (clocksBelow ? 0 : clocks.width + 2 * Theme.space)) - names.x
    /*! Large clocks leave too little room beside them. */
    readonly property bool clocksBelow: clocks.width + 2 * Theme.space > 0.58 * width
    /*! Where the words in the sky end. */
    readonly property real foot: Math.round(Math.max(names.y + names.height, clocks.y + clocks.height))
    /*! Where all that stands on it ends. */
    readonly property real end: opening.visible ? opening.y + opening.height + Theme.small : foot

    readonly property PictureState shown: Theme.landscape ? home.landscapePicture : home.picture

    source: shown.source
    middle: shown.middle
    alt: shown.alt

    // Words stand out from snow, too; large ones reach down to the houses.
    Rectangle {
        id: shade

        readonly property bool shaded: Theme.highContrast || root.clocksBelow

        width: parent.width
        height: root.foot
        opacity: shaded ? 1 : HomeSizes.shadeOpacity
        color: Theme.scrim
    }

    Scrim {
        anchors.top: shade.bottom
        height: Theme.section
        opacity: shade.opacity
    }

    Item {
        id: names

        x: Theme.space
        y: Theme.landscape ? Theme.tiny : Theme.small
        height: Math.max(shortName.height, fullName.y + fullName.height)

        FittedWords {
            id: shortName

            width: root.room
            text: root.home.shortName
            color: Theme.onDark
            serif: true
            largest: HomeSizes.heroNameSize
        }

        BalancedWords {
            id: fullName

            x: root.beside ? shortName.contentWidth + Theme.space : 0
            y: root.beside ? Math.max(0, Math.round((shortName.height - height) / 2)) : shortName.height - Theme.tiny
            room: root.room - x
            text: root.home.name
            color: Theme.onDark
            largest: HomeSizes.heroFullNameSize
            lineHeight: Theme.headingLineHeight
        }
    }

    OpeningButton {
        id: opening

        x: root.clocksBelow ? Theme.space : parent.width - width - Theme.space
        y: root.foot + Theme.small
        room: root.clocksBelow ? root.width - 2 * Theme.space : 0.6 * root.width
        opening: root.home.opening
        onClicked: root.opened(this)
    }

    Row {
        id: clocks

        x: root.clocksBelow ? Theme.space : parent.width - width - Theme.space
        y: root.clocksBelow ? names.y + names.height + Theme.small : HomeSizes.clockTop
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
