pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! A page or an opened item: its picture above (portrait) or beside (landscape) its blocks.

    An item is turned like a leaf, to those beside it. */
LayerScreen {
    id: root

    required property PageState view

    lightsOut: view.lightsOut && inSight
    heart: view.pictured ? Qt.point(PageSizes.leadWidth / 2, PageSizes.leadHeight / 2) : Qt.point(width / 2, height / 2)
    onShownChanged: {
        if (shown)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (shown) {
            forceActiveFocus();
            list.arrive();
        }
    }
    onWidthChanged: Qt.callLater(list.restore)
    onHeightChanged: Qt.callLater(list.restore)
    Keys.onUpPressed: list.flick(0, PageSizes.keyFlick)
    Keys.onDownPressed: list.flick(0, -PageSizes.keyFlick)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            list.leaf(1);
        else if (event.key === Qt.Key_PageUp)
            list.leaf(-1);
        else if (event.key === Qt.Key_Home)
            list.go(list.positionViewAtBeginning);
        else if (event.key === Qt.Key_End)
            list.go(list.positionViewAtEnd);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: leaf

        width: parent.width
        height: parent.height

        // Beyond the ends of the page the seam of its felt comes into sight.
        Seam {
            y: Math.round(Math.min(height, -list.verticalOvershoot) - height)
            visible: list.verticalOvershoot < 0
        }

        Seam {
            y: Math.round(list.height - Math.min(height, list.verticalOvershoot))
            visible: list.verticalOvershoot > 0
        }

        Loader {
            active: Theme.landscape && root.view.pictured
            sourceComponent: PageLead {
                page: root.view
                onPictureOpened: (picture, from) => list.openPicture(picture, from)
            }
        }

        PageList {
            id: list

            x: Theme.landscape && root.view.pictured ? PageSizes.leadWidth : 0
            width: parent.width - x
            height: parent.height - (foot.leafed ? foot.least : 0)
            strip: foot.leafed ? 0 : foot.least
            page: root.view
            focus: true
            onOpened: (kind, names, from) => root.opened(kind, names, from)
        }

        ScrollMark {
            list: list
            color: Theme.accent(root.view.accent)
        }
    }

    Foot {
        id: foot

        x: list.x
        anchors.bottom: parent.bottom
        width: list.width
        page: root.view
        first: list.first
        onReadOn: list.leaf(1)
        onTurned: by => root.turn(by)
    }

    DragHandler {
        property real speed: 0

        enabled: root.shown && foot.leafed
        target: null
        maximumPointCount: 1
        yAxis.enabled: false
        onActiveChanged: {
            turning.stop();
            if (!active)
                root.settle(speed);
        }
        onTranslationChanged: by => {
            speed = centroid.velocity.x;
            const on = leaf.x + by.x > 0 ? root.view.previous : root.view.next;
            leaf.x += on.item.length > 0 ? by.x : by.x / 3;
        }
    }

    NumberAnimation {
        id: turning

        target: leaf
        property: "x"
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    /*! A lifted finger turns if it was fast or far enough. */
    function settle(speed: real): void {
        const far = Math.abs(leaf.x) > PageSizes.turnShift;
        const fast = Math.abs(speed) > PageSizes.turnSpeed && speed * leaf.x > 0;
        const by = far || fast ? -Math.sign(leaf.x) : 0;
        if (by !== 0 && (by < 0 ? view.previous : view.next).item.length > 0)
            turn(by);
        else
            turning.restart();
    }

    /*! Goes to the item before this one (-1) or after it (1). */
    function turn(by: int): void {
        const to = by < 0 ? view.previous : view.next;
        turned(to.kind, to.names);
        leaf.x = Theme.motionOn ? by * PageSizes.turnShift : 0;
        turning.restart();
    }

    function find(name: string): Item {
        return list.find(name);
    }

    component Seam: Band {
        x: list.x
        width: list.width
    }
}
