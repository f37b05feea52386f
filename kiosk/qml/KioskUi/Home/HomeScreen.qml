pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! The first choice: one large picture with the name and the two clocks, and a tile for each page.

    What does not fit on the screen is scrolled, and says so. */
LayerScreen {
    id: root

    required property HomeState view
    readonly property real far: flow.contentHeight - flow.height

    onVisitEnded: flow.contentY = 0
    // Not at the first start: its first frame is complete.
    onVisibleChanged: {
        if (visible)
            arrival.begin();
    }

    Flickable {
        id: flow

        // Where it was when it began to move.
        property real begun: 0

        objectName: "home-scroll"
        anchors.fill: parent
        contentHeight: board.tooHigh ? board.y + board.height + HomeSizes.boardMargin : height
        interactive: board.tooHigh
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: Qt.callLater(returnToBounds)
        onMovementStarted: begun = contentY
        onMovementEnded: {
            if (Math.abs(contentY - begun) > 1)
                Touches.acted();
        }

        HomeNotices {
            id: notices

            x: Theme.space
            y: hero.height
            width: root.width - 2 * x
            notices: root.view.notices
        }

        LineButton {
            id: near

            /*! On a low screen it stands on the line of the greeting. */
            readonly property bool beside: visible && Theme.landscape && width + greeting.contentWidth + 3 * Theme.space <= root.width
            readonly property real below: visible && !beside ? height + HomeSizes.noticeGap : 0

            objectName: "home-near"
            x: beside ? root.width - width - Theme.space : Theme.space
            y: hero.height + notices.room
            room: root.width - 2 * Theme.space
            line: root.view.near.line
            glyph: Icons.ticket
            onClicked: root.opened("page", [root.view.near.page], near)
        }

        FittedWords {
            id: greeting

            readonly property real above: hero.height + (notices.visible || near.visible ? notices.room + near.below : Theme.highContrast ? Theme.tiny : -Theme.small)

            x: Theme.space
            y: above + (near.beside ? Math.max(0, Math.round((near.height - height) / 2)) : 0)
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
            visible: height >= Theme.small && !near.beside
        }

        Board {
            id: board

            x: Theme.space
            y: Math.max(greeting.y + greeting.height, near.beside ? near.y + near.height : 0) + HomeSizes.boardGap
            width: root.width - 2 * x
            room: root.height - y - HomeSizes.boardMargin
            view: root.view
            nearFrom: flow.contentY - flow.height - y
            nearHeight: 3 * flow.height
            arrival: arrival
            onOpened: (kind, names, from) => root.opened(kind, names, from)
            onReached: tile => root.comeTo(y + tile.y, tile.height)
        }

        // Last, and so complete first: its picture is decoded while the tiles are made.
        Hero {
            id: hero

            z: -1
            width: parent.width
            height: Math.max(HomeSizes.heroHeight, end + Theme.paperEdge)
            home: root.view
            onOpened: from => root.opened("hours", [""], from)

            PaperEdge {
                beside: false
            }
        }
    }

    ScrollMark {
        list: flow
        color: Theme.chosen
    }

    Loader {
        width: parent.width
        anchors.bottom: parent.bottom
        active: board.tooHigh
        visible: flow.contentY < root.far - HomeSizes.boardMargin - Theme.gap
        sourceComponent: MoreBelow {
            name: root.view.more
            onClicked: {
                scrolling.to = Math.min(flow.contentY + HomeSizes.stroke * flow.height, root.far);
                scrolling.restart();
            }
        }
    }

    NumberAnimation {
        id: scrolling

        target: flow
        property: "contentY"
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    Arrival {
        id: arrival
    }

    /*! Scrolls to what lies there. */
    function comeTo(begin: real, height: real): void {
        const least = begin + height + 2 * Theme.touchTarget - flow.height;
        const most = begin - Theme.space;
        flow.contentY = Math.max(0, Math.min(far, most, Math.max(flow.contentY, least)));
    }
}
