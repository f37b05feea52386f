pragma ComponentBehavior: Bound

import QtQuick

/*! Notices that somebody is here, keeps nothing from what lies below, and marks the touch. */
Item {
    id: root

    signal noticed

    TouchMark {
        id: mark
    }

    PointHandler {
        // A lifted finger: until then the question keeps the touch from what it covers.
        onActiveChanged: {
            if (active)
                mark.open(point.position);
            else
                root.noticed();
        }
    }

    WheelHandler {
        target: null
        blocking: false
        onWheel: root.noticed()
    }
}
