pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Pictures side by side: one finger leafs through them or pans, two zoom, two taps do so at once. */
Item {
    id: root

    required property RecordModel pictures
    /*! The one that is shown first. */
    required property int first
    /*! The size in which pictures are likely to be decoded already: they come in that first. */
    required property size known

    property real zoom: 1
    // Of the picture's middle from the stage's, in pixels.
    property point shift: Qt.point(0, 0)
    // By so much a finger has drawn the row of pictures aside.
    property real drawn: 0
    readonly property alias count: row.count
    readonly property alias index: row.currentIndex
    readonly property ViewerPicture current: row.currentItem as ViewerPicture
    readonly property bool moving: pinch.active || drag.active || zooming.running || turning.running

    Component.onCompleted: begin()
    onWidthChanged: zoomTo(zoom, middle())
    onHeightChanged: zoomTo(zoom, middle())

    RowList {
        id: row

        x: Math.round(root.drawn)
        width: parent.width
        height: parent.height
        orientation: ListView.Horizontal
        interactive: false
        pixelAligned: true
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.pageTime
        // The next ones are there before a finger draws them in.
        displayMarginBeginning: Math.max(0, width)
        displayMarginEnd: Math.max(0, width)
        records: root.pictures
        onCurrentIndexChanged: {
            zooming.stop();
            root.zoom = 1;
            root.shift = Qt.point(0, 0);
        }
        delegate: ViewerPicture {
            width: row.width
            height: row.height
            known: root.known
            moving: root.moving
            zoom: ListView.isCurrentItem ? root.zoom : 1
            shift: ListView.isCurrentItem ? root.shift : Qt.point(0, 0)
        }
    }

    NumberAnimation {
        id: turning

        target: root
        property: "drawn"
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    NumberAnimation {
        id: zooming

        target: zoomed
        property: "zoom"
        from: root.zoom
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    QtObject {
        id: zoomed

        property real zoom: 1
        property point about

        onZoomChanged: {
            if (zooming.running)
                root.zoomTo(zoom, about);
        }
    }

    PinchHandler {
        id: pinch

        target: null
        onActiveChanged: zooming.stop()
        onTranslationChanged: by => root.pan(by.x, by.y)
        onScaleChanged: times => root.zoomTo(root.zoom * times, centroid.position)
    }

    DragHandler {
        id: drag

        property real speed: 0

        target: null
        maximumPointCount: 1
        onActiveChanged: {
            zooming.stop();
            if (active)
                turning.stop();
            else
                root.settle(speed);
        }
        onTranslationChanged: by => {
            speed = centroid.velocity.x;
            if (root.zoom > 1)
                root.pan(by.x, by.y);
            else
                root.draw(by.x);
        }
    }

    TapHandler {
        onDoubleTapped: point => root.glideTo(root.zoom > 1 ? 1 : ViewerSizes.tappedZoom, point.position)
    }

    WheelHandler {
        target: null
        onWheel: event => root.zoomTo(root.zoom * Math.pow(ViewerSizes.zoomStep, event.angleDelta.y / 240), point.position)
    }

    /*! Shows the one that is to be first, as it was when they were opened. */
    function begin(): void {
        row.currentIndex = first;
        // At once: this is not the way from one to the next.
        row.positionViewAtIndex(first, ListView.Beginning);
    }

    function middle(): point {
        return Qt.point(width / 2, height / 2);
    }

    /*! Zooms so that what is at this point of the stage stays there. */
    function zoomTo(wanted: real, about: point): void {
        const next = Math.max(1, Math.min(ViewerSizes.mostZoom, wanted));
        const x = about.x - width / 2;
        const y = about.y - height / 2;
        const times = next / zoom;
        if (next !== zoom)
            Touches.acted();
        zoom = next;
        shift = within(x - (x - shift.x) * times, y - (y - shift.y) * times);
    }

    /*! The same, seen on its way. */
    function glideTo(wanted: real, about: point): void {
        zoomed.about = about;
        zooming.to = Math.max(1, Math.min(ViewerSizes.mostZoom, wanted));
        zooming.restart();
    }

    function pan(x: real, y: real): void {
        const from = shift;
        shift = within(shift.x + x, shift.y + y);
        if (shift !== from)
            Touches.acted();
    }

    /*! Where the picture may be: its edges stay outside the stage, or it stays in the middle. */
    function within(x: real, y: real): point {
        const room = current?.fit ?? Qt.size(0, 0);
        const most = Qt.point(Math.max(0, (room.width * zoom - width) / 2), Math.max(0, (room.height * zoom - height) / 2));
        return Qt.point(Math.max(-most.x, Math.min(most.x, x)), Math.max(-most.y, Math.min(most.y, y)));
    }

    /*! Draws the row aside; where it ends it gives less. */
    function draw(x: real): void {
        const ends = drawn > 0 ? index === 0 : index === count - 1;
        drawn += ends ? x / 3 : x;
    }

    /*! A lifted finger leafs if it was fast or far enough. */
    function settle(speed: real): void {
        const far = Math.abs(drawn) > width / 4;
        const fast = Math.abs(speed) > ViewerSizes.leafSpeed && speed * drawn > 0;
        leaf(drawn !== 0 && (far || fast) ? -Math.sign(drawn) : 0);
    }

    function leaf(by: int): void {
        const next = Math.max(0, Math.min(count - 1, index + by));
        if (next !== index)
            Touches.acted();
        row.currentIndex = next;
        turning.restart();
    }
}
