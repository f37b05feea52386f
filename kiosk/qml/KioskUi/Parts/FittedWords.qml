pragma ComponentBehavior: Bound

import QtQuick

/*! Words on one line, set smaller until they fit on it. */
Words {
    id: root

    required property real largest
    readonly property real whole: metrics.advanceWidth(text) / metrics.font.pixelSize

    // A little less than the measured width: letters are rounded to whole pixels.
    size: whole > 0 ? Math.min(largest, Math.floor(width * 0.99 / whole)) : largest
    wrapMode: Text.NoWrap

    FontMetrics {
        id: metrics

        font.family: root.setIn
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        font.pixelSize: 100
    }
}
