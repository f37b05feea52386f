pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Opening hours: a row a day, today on a field of its own, and below them the days on which it is otherwise. */
Block {
    id: root

    /*! The names of the clocks, where there are two. */
    required property string here
    required property string there
    required property RecordModel days
    required property string othersTitle
    required property RecordModel others
    readonly property bool twoClocks: there.length > 0

    Column {
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang

        DayLine {
            clockHere: root.here
            clockThere: root.there
            accent: root.accent
            name: ""
            hours: root.here
            there: root.there
            why: ""
            today: false
            closed: true
            ruled: false
            visible: root.twoClocks && !narrow
        }

        Repeater {
            model: root.days

            DayLine {
                required property int index

                clockHere: root.here
                clockThere: root.there
                accent: root.accent
                ruled: index > 0
            }
        }
    }

    BalancedWords {
        room: parent.width
        text: root.othersTitle
        serif: true
        largest: Theme.leadSize
        topPadding: Theme.gap
    }

    Column {
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        visible: root.othersTitle.length > 0

        Repeater {
            model: root.others

            DayLine {
                required property int index

                clockHere: root.here
                clockThere: root.there
                accent: root.accent
                ruled: index > 0
            }
        }
    }
}
