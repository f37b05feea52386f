pragma ComponentBehavior: Bound

import QtQuick

/*! Notices where somebody points, keeps nothing from what lies below, and marks the touch. */
Item {
    id: root

    /*! The question is on the screen: whoever touches it answers, and does so by a lifted finger. */
    required property bool asking
    /*! In parts of the longer side. */
    signal pointed(real x, real y)

    TouchMark {
        id: mark
    }

    PointHandler {
        onActiveChanged: {
            if (!active)
                return;
            mark.open(point.position);
            // Before what is touched does something, which makes all spots new.
            if (!root.asking)
                root.point(point.position);
        }
    }

    function point(at: point): void {
        const side = Math.max(width, height);
        pointed(at.x / side, at.y / side);
    }
}
