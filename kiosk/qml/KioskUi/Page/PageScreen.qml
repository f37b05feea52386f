pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! A page or an opened item: its picture above (portrait) or beside (landscape) its blocks. */
LayerScreen {
    id: root

    required property PageState view

    lightsOut: view.lightsOut && inSight
    heart: Qt.point(PageSizes.leadWidth / 2, PageSizes.leadHeight / 2)
    onShownChanged: {
        if (shown)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (shown) {
            forceActiveFocus();
            arrival.begin();
        }
    }
    onWidthChanged: Qt.callLater(place.restore)
    onHeightChanged: Qt.callLater(place.restore)
    Keys.onUpPressed: list.flick(0, PageSizes.keyFlick)
    Keys.onDownPressed: list.flick(0, -PageSizes.keyFlick)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Beyond the ends of the page the seam of its felt comes into sight.
    Seam {
        y: Math.round(Math.min(height, -list.verticalOvershoot) - height)
        visible: list.verticalOvershoot < 0
    }

    Seam {
        y: Math.round(root.height - Math.min(height, list.verticalOvershoot))
        visible: list.verticalOvershoot > 0
    }

    Loader {
        active: Theme.landscape
        sourceComponent: PageLead {
            page: root.view
            onPictureOpened: (picture, from) => root.openPicture(picture, from)
        }
    }

    RowList {
        id: list

        objectName: "blocks"
        x: Theme.landscape ? PageSizes.leadWidth : 0
        width: parent.width - x
        height: parent.height
        records: root.view.blocks
        // What is below the edge is made when the page has been seen for a moment. With no room at all, a
        // row that shrinks while it is laid out is let go and made anew without end.
        cacheBuffer: settling.running ? 2 * Theme.touchTarget : Math.max(0, height)
        boundsBehavior: Flickable.DragAndOvershootBounds
        maximumFlickVelocity: PageSizes.fastestFlick
        flickDeceleration: PageSizes.flickDeceleration
        focus: true
        header: Column {
            width: list.width
            onHeightChanged: Qt.callLater(place.restore)

            Loader {
                active: !Theme.landscape
                // A loader that is not active would keep the room that it had.
                height: active ? PageSizes.leadHeight : 0
                sourceComponent: PageLead {
                    page: root.view
                    scrolled: list.contentY - list.originY
                    onPictureOpened: (picture, from) => root.openPicture(picture, from)
                }
            }

            PageHeading {
                x: Theme.margin
                width: parent.width - 2 * x
                page: root.view
            }
        }
        footer: Item {
            width: list.width
            height: Theme.space * 2 + ending.height

            Ornament {
                id: ending

                shape: "end"
                anchors.centerIn: parent
                width: 3 * height
                height: PageSizes.endHeight
                sourceSize: Qt.size(width, height)
            }
        }
        delegate: BlockLoader {
            width: list.width
            accent: root.view.accent
            away: arrival.away(index)
            onOpened: (item, from) => root.opened("item", [root.view.page, item], from)
            onPictureOpened: (picture, from) => root.openPicture(picture, from)
            onHeightChanged: {
                if (settling.running)
                    Qt.callLater(place.restore);
            }
            Component.onCompleted: {
                if (place.focused.length > 0)
                    Qt.callLater(place.restoreFocus);
            }
        }
        onExchangingChanged: {
            if (exchanging)
                place.hold();
        }
        onMovementStarted: {
            settling.stop();
            arrival.end();
        }
        onMovementEnded: place.remember()
        onFlickEnded: place.remember()
    }

    ScrollMark {
        list: list
        color: Theme.accent(root.view.accent)
    }

    Arrival {
        id: arrival
    }

    KeptPlace {
        id: place

        list: list
    }

    Connections {
        target: root.view

        function onOpened(): void {
            list.cancelFlick();
            place.forget();
            arrival.begin();
        }

        function onChanged(): void {
            place.holdFocus();
            // Whoever is on the way somewhere is not held up.
            if (list.moving)
                return;
            settling.restart();
            Qt.callLater(place.restore);
        }
    }

    // Blocks take their new heights one after the other; so long their growing is not the visitor's.
    Timer {
        id: settling

        interval: PageSizes.settlingTime
        onTriggered: {
            if (place.moved)
                place.remember();
        }
    }

    function openPicture(picture: string, from: Item): void {
        opened("picture", [view.page, view.item, picture], from);
    }

    component Seam: Band {
        x: list.x
        width: list.width
    }
}
