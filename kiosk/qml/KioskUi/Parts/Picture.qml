pragma ComponentBehavior: Bound

import QtQuick

/*! A picture that fills its place, decoded off the GUI thread at the size at which it is shown.

    Mounted, it has round corners: software rendering clips to rectangles, so a ring in the colour of
    what the picture is mounted on lies over them. */
Rectangle {
    id: root

    required property string source
    /*! The same picture with fewer pixels, and with fewer still, for places that need no more. */
    property string middle: source
    property string small: middle
    property string alt: ""
    property bool mounted: false
    property color mat: Theme.felt
    /*! It stays until the next one is there; not where that is of something else, whose name is there at once. */
    property bool retained: true
    /*! The size to decode for; the same picture at the same size is decoded once. */
    property size decoded: Qt.size(Math.round(width), Math.round(height))
    readonly property real needed: Math.max(decoded.width, decoded.height)
    readonly property string enough: needed <= Theme.smallPicture ? small : needed <= Theme.middlePicture ? middle : source
    /*! Width to height of the picture itself; 0 until it is there. */
    readonly property real ratio: image.status === Image.Ready ? image.implicitWidth / image.implicitHeight : 0
    property bool counted: false
    // What is being destroyed may still seem to begin or to end loading.
    property bool gone: false
    readonly property bool loading: visible && image.status === Image.Loading

    color: Theme.felt
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt.length === 0
    onLoadingChanged: count(loading)
    Component.onDestruction: {
        count(false);
        gone = true;
    }

    Image {
        readonly property bool missing: image.status !== Image.Ready

        anchors.centerIn: parent
        width: Math.round(Math.min(Theme.waitingMark, root.width, root.height))
        height: width
        visible: missing
        source: missing ? Theme.ornament("waiting.webp") : ""
        // However small it is shown, so that it is decoded once: that holds up the screen.
        sourceSize: Qt.size(Theme.waitingMark, Theme.waitingMark)
        Accessible.ignored: true
    }

    Image {
        id: image

        anchors.fill: parent
        source: root.width > 0 && root.height > 0 ? root.enough : ""
        sourceSize: root.decoded
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: root.retained
        smooth: root.smooth
        autoTransform: true
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -border.width
        visible: root.mounted
        color: "transparent"
        radius: Theme.mountedRadius + border.width
        border.color: root.mat
        // The corner of a square is 0.41 of the radius away from a circle in it.
        border.width: Math.ceil(Theme.mountedRadius * 0.45)
    }

    function count(wanted: bool): void {
        if (wanted === counted || gone)
            return;
        counted = wanted;
        Pictures.loading += wanted ? 1 : -1;
    }
}
