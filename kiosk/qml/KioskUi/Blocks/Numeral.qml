pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A number as large as there is room for, its ending in the size of text; the words that belong to it beside
    it, where they fit. */
Item {
    id: root

    required property string number
    property string before: ""
    property string ending: ""
    property string after: ""
    property color color: Theme.ink
    property real largest: BlockSizes.largestNumeral
    readonly property real aside: room(first) + tail.room + room(last)
    readonly property bool beside: (width - aside) / figure.whole >= BlockSizes.leastNumeral
    readonly property real below: after.length > 0 ? last.height : 0

    implicitWidth: parent?.width ?? 0
    implicitHeight: beside ? figure.height : figure.y + figure.height + below
    // A number is heard with the words that say how exact it is, or it would claim to be exact.
    Accessible.role: Accessible.StaticText
    Accessible.name: [before, number + ending, after].filter(words => words.length > 0).join(" ").replace(/\u2060/g, "")

    Words {
        id: first

        y: root.beside ? figure.baselineOffset - baselineOffset : 0
        width: root.beside ? implicitWidth : root.width
        text: root.before
        color: root.color
        size: Theme.h2Size
        lineHeight: 1
        Accessible.ignored: true
    }

    FittedWords {
        id: figure

        x: root.beside ? root.room(first) : 0
        y: root.beside || root.before.length === 0 ? 0 : first.height
        width: root.width - (root.beside ? root.aside : tail.room)
        text: root.number
        color: root.color
        serif: true
        largest: root.largest
        lineHeight: 0.8
        Accessible.ignored: true
    }

    Words {
        id: tail

        readonly property real room: text.length > 0 ? implicitWidth : 0

        x: figure.x + figure.contentWidth
        y: figure.y + figure.baselineOffset - baselineOffset
        width: implicitWidth
        text: root.ending
        color: root.color
        size: Theme.h2Size
        lineHeight: 1
        Accessible.ignored: true
    }

    Words {
        id: last

        x: root.beside ? figure.x + figure.contentWidth + tail.room + root.space(last) : 0
        y: root.beside ? first.y : figure.y + figure.height
        width: root.beside ? implicitWidth : root.width
        text: root.after
        color: root.color
        size: Theme.h2Size
        lineHeight: 1
        Accessible.ignored: true
    }

    function room(words: Words): real {
        return words?.text.length > 0 ? words.implicitWidth + space(words) : 0;
    }

    function space(words: Words): real {
        // After an ending of their own size it is that between words.
        return words === last && ending.length > 0 ? 0.26 * Theme.h2Size : Theme.gap;
    }
}
