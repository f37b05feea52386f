pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! One picture of the viewer, whole: as large as it fits, and zoomed and moved as its stage says. */
Item {
    id: root

    required property string source
    required property string alt
    required property string caption
    required property string credit
    required property string position
    /*! The size to decode for at first. */
    required property size known
    required property real zoom
    // Of its middle from the stage's, in pixels.
    required property point shift
    required property bool moving

    property real ratio: 0
    readonly property size fit: ratio > 0 ? Qt.size(Math.min(width, height * ratio), Math.min(height, width / ratio)) : Qt.size(width, height)

    Picture {
        id: picture

        x: Math.round((root.width - width) / 2 + root.shift.x)
        y: Math.round((root.height - height) / 2 + root.shift.y)
        width: Math.round(root.fit.width * root.zoom)
        height: Math.round(root.fit.height * root.zoom)
        source: root.source
        alt: root.alt
        color: Theme.night
        // While it moves the nearest pixels do: software rendering shows more frames of a 4K screen.
        smooth: !root.moving
        decoded: root.ratio === 0 ? root.known : root.enlarged(root.zoom > 1 ? ViewerSizes.mostZoom : 1)
        // Later: the picture may be there as soon as it is asked for, and its size follows from the ratio.
        onRatioChanged: Qt.callLater(root.measure)
        Component.onCompleted: Qt.callLater(root.measure)
    }

    function measure(): void {
        // Once: other sizes of it are rounded in another way.
        if (ratio === 0)
            ratio = picture.ratio;
    }

    /*! So many times as large as it fits, but no larger than may be decoded. */
    function enlarged(times: real): size {
        const most = Math.min(times, Math.max(1, ViewerSizes.finestPicture / Math.max(fit.width, fit.height)));
        return Qt.size(Math.round(fit.width * most), Math.round(fit.height * most));
    }
}
