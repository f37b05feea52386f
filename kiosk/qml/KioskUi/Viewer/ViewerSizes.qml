pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes that the viewer of pictures alone has. */
QtObject {
    // Beside the picture, or below it: words and buttons.
    readonly property real panel: Theme.landscape ? Math.round(Theme.usable.width * (Theme.wordsLarge ? 0.42 : 0.28)) : Math.ceil(170 * Theme.textUnit + Theme.touchTarget + 3 * Theme.gap)
    readonly property real stageWidth: Theme.landscape ? Theme.usable.width - panel : Theme.usable.width
    readonly property real stageHeight: Theme.landscape ? Theme.bodyHeight : Theme.bodyHeight - panel
    readonly property real mostZoom: 4
    readonly property real tappedZoom: 2.5
    /*! What a touch of plus or minus does: three times make it all. */
    readonly property real zoomStep: 1.6
    /*! No side of a picture is decoded larger than this, in real pixels: 64 MB. */
    readonly property int finestPicture: 4096
    readonly property real leafSpeed: 400 * Theme.unit
}
