pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A page or an opened item: its picture above (portrait) or beside (landscape) its blocks. */
FocusScope {
    id: root

    required property PageState page
    required property bool shown
    signal itemOpened(string item)
    signal pictureOpened(string picture, Item from)

    onShownChanged: {
        if (shown)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (shown)
            forceActiveFocus();
    }
    onWidthChanged: Qt.callLater(place.restore)
    onHeightChanged: Qt.callLater(place.restore)
    Keys.onUpPressed: list.flick(0, 1600 * Theme.unit)
    Keys.onDownPressed: list.flick(0, -1600 * Theme.unit)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        active: Theme.landscape
        sourceComponent: lead
    }

    ListView {
        id: list

        objectName: "blocks"
        x: Theme.landscape ? Theme.leadWidth : 0
        width: parent.width - x
        height: parent.height
        model: root.page.blocks
        // What is below the edge is made when the page has been seen for a moment.
        cacheBuffer: settling.running ? 0 : Math.max(0, height)
        boundsBehavior: Flickable.DragAndOvershootBounds
        maximumFlickVelocity: 6000 * Theme.unit
        flickDeceleration: 2500 * Theme.unit
        focus: true
        header: Column {
            width: list.width
            onHeightChanged: Qt.callLater(place.restore)

            Loader {
                active: !Theme.landscape
                // A loader that is not active would keep the room that it had.
                height: active ? Theme.leadHeight : 0
                sourceComponent: lead
            }

            PageHeading {
                x: Theme.margin
                width: parent.width - 2 * x
                topPadding: Theme.space
                page: root.page
            }
        }
        footer: Item {
            width: 1
            height: Theme.section
        }
        delegate: BlockLoader {
            width: list.width
            accent: root.page.accent
            onOpened: item => root.itemOpened(item)
            onPictureOpened: (picture, from) => root.pictureOpened(picture, from)
            onHeightChanged: {
                if (settling.running)
                    Qt.callLater(place.restore);
            }
        }
        onMovementStarted: settling.stop()
        onMovementEnded: place.remember()
    }

    // How much there is, and where in it one is.
    Rectangle {
        readonly property real part: Math.min(list.visibleArea.heightRatio, 0.999)

        anchors.right: parent.right
        y: list.visibleArea.yPosition / (1 - part) * (list.height - height)
        width: Theme.tiny
        height: Math.max(part * list.height, Theme.touchTarget)
        visible: list.visibleArea.heightRatio < 1
        color: Theme.accent(root.page.accent)
    }

    Component {
        id: lead

        Picture {
            width: Theme.leadWidth
            height: Theme.leadHeight
            decoded: Theme.pictureSize
            source: root.page.source
            alt: root.page.alt

            Words {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.small
                text: root.page.credit
                color: Theme.onDark
                size: 22 * Theme.unit
                lineHeight: 1
                padding: Theme.tiny

                Rectangle {
                    anchors.fill: parent
                    z: -1
                    color: Theme.scrim
                }
            }
        }
    }

    /*! Keeps the same words at the top when they grow or shrink in another language. */
    QtObject {
        id: place

        property int block: -1
        // How far into that block, 0 to 1; above the first block, pixels from the top.
        property real offset: 0

        function remember(): void {
            block = list.indexAt(list.width / 2, list.contentY + 1);
            const item = list.itemAtIndex(block);
            offset = item ? (list.contentY - item.y) / item.height : list.contentY - list.originY;
        }

        function restore(): void {
            list.forceLayout();
            if (block < 0) {
                list.contentY = list.originY + offset;
            } else {
                list.positionViewAtIndex(block, ListView.Beginning);
                const item = list.itemAtIndex(block);
                if (item)
                    list.contentY += offset * item.height;
            }
            list.returnToBounds();
        }
    }

    Connections {
        target: root.page

        function onKeyChanged(): void {
            list.cancelFlick();
            place.block = -1;
            place.offset = 0;
        }

        function onChanged(): void {
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

        interval: 500
    }
}
