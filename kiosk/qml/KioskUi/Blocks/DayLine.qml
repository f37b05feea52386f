pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A day, or several that are alike, with its hours by one clock or two. */
Rectangle {
    id: row

    /*! The names of the clocks, where there are two. */
    required property string clockHere
    required property string clockThere
    required property string accent
    required property string name
    required property string hours
    required property string there
    required property string why
    required property bool today
    required property bool closed
    property bool ruled: true
    // Its words stand under those of the page.
    readonly property real inset: BlockSizes.fieldOverhang
    readonly property color ink: today ? Theme.paper : Theme.ink
    // Large words stand below one another.
    readonly property bool narrow: width - 2 * inset < 22 * Theme.bodySize

    function share(two: bool): real {
        return narrow ? 1 : two ? 0.29 : 0.58;
    }

    width: parent?.width ?? 0
    height: words.height + 2 * Theme.small
    radius: Theme.radius
    color: today ? Theme.accent(row.accent) : "transparent"
    border.color: Theme.line
    border.width: Theme.highContrast && today ? Theme.hairline : 0

    Rectangle {
        x: row.inset
        width: parent.width - 2 * x
        height: Theme.hairline
        color: Theme.line
        visible: row.ruled && !row.today
    }

    Flow {
        id: words

        x: row.inset
        y: Theme.small
        width: parent.width - 2 * x
        spacing: 0

        Column {
            width: row.narrow ? parent.width : Math.floor(0.42 * parent.width)
            // What has no height is given no place.
            height: row.narrow ? implicitHeight : Math.max(1, implicitHeight)

            Words {
                width: parent.width
                text: row.name
                color: row.ink
                strong: true
                lineHeight: Theme.headingLineHeight
            }

            Words {
                width: parent.width
                text: row.why
                color: row.ink
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
            }
        }

        ClockName {
            line: row
            text: row.clockHere
        }

        Words {
            width: Math.floor(row.share(row.there.length > 0) * parent.width)
            text: row.hours
            color: row.closed && !row.today ? Theme.inkSoft : row.ink
            strong: row.today
            lineHeight: Theme.headingLineHeight
        }

        ClockName {
            line: row
            text: row.clockThere
        }

        Words {
            width: Math.floor(row.share(true) * parent.width)
            text: row.there
            color: row.today ? row.ink : Theme.inkSoft
            lineHeight: Theme.headingLineHeight
        }
    }

    /*! Whose clock shows the hours below it, where there is no room for a line of names. */
    component ClockName: Words {
        required property DayLine line

        width: parent.width
        visible: line.narrow && line.there.length > 0
        color: line.today ? line.ink : Theme.inkSoft
        size: Theme.noteSize
        lineHeight: Theme.headingLineHeight
    }
}
