pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A strip of paper over the end of a page: an arrow as long as the page goes on below it, in which all
    that is cut by the strip dissolves. Below an item it also leads to those before and after. */
Rectangle {
    id: root

    required property PageState page
    required property FirstView first
    readonly property bool leafed: page.position.length > 0
    readonly property bool more: first.more
    readonly property real least: Theme.touchTarget + 2 * Theme.tiny
    signal readOn
    /*! Leads to the one before (-1) or after (1). */
    signal turned(int by)

    objectName: leafed ? "page-foot" : "over-page"
    height: least + (first.begins ? first.cover : 0)
    visible: leafed || more
    color: Theme.paper

    Rectangle {
        objectName: "over-page"
        y: -height
        width: parent.width
        // Lines that are whole are left as they are.
        height: root.first.begins && root.first.close ? Theme.tiny : PageSizes.fadeHeight
        visible: root.more
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paperGone
            }
            GradientStop {
                position: 1
                color: Theme.paper
            }
        }
    }

    Row {
        x: Math.min((parent.width - width) / 2, arrow.x - Theme.gap - width)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tiny
        spacing: Theme.gap
        visible: root.leafed

        Turn {
            id: previous

            objectName: "previous-item"
            name: root.page.previous.name
            glyph: Icons.arrowLeft
            possible: root.page.previous.item.length > 0
            other: next
            onClicked: root.turned(-1)
        }

        FittedWords {
            objectName: "item-position"
            width: PageSizes.positionWidth
            height: parent.height
            text: root.page.position
            color: Theme.inkSoft
            strong: true
            // A line is half as high again as its letters.
            largest: Math.min(Theme.bodySize, height / 1.5)
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Turn {
            id: next

            objectName: "next-item"
            name: root.page.next.name
            glyph: Icons.arrowRight
            possible: root.page.next.item.length > 0
            other: previous
            onClicked: root.turned(1)
        }
    }

    Touchable {
        id: arrow

        objectName: "read-on"
        name: root.page.readOn
        x: root.leafed ? parent.width - Theme.margin - width : Math.round((parent.width - width) / 2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tiny
        width: height
        height: Theme.touchTarget
        radius: width / 2
        fill: Theme.accent(root.page.accent)
        edge: Theme.edge(fill)
        visible: root.more
        onClicked: root.readOn()

        contentItem: Icon {
            glyph: Icons.arrowDown
            color: Theme.paper
        }
    }

    component Turn: Step {
        /*! Takes the focus where this one leads no further. */
        property Item other: null
        property bool held: false

        width: PageSizes.turnWidth
        height: Theme.touchTarget
        ink: Theme.accent(root.page.accent)
        onActiveFocusChanged: {
            if (activeFocus || possible)
                held = activeFocus;
        }
        onPossibleChanged: {
            if (!possible && held)
                other?.forceActiveFocus(Qt.TabFocusReason);
            held = activeFocus;
        }
    }
}
