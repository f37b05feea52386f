pragma ComponentBehavior: Bound

import QtQuick

/*! Notices where somebody points, keeps nothing from what lies below, and marks the touch. */
Item {
    id: root

    /*! The question is on the screen: whoever touches that answers. */
    required property bool asking
    /*! Somebody pointed at a spot; in parts of the longer side. */
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
                root.pointAt(point.position);
        }
    }

    function pointAt(at: point): void {
        const spot = spotAt(at);
        pointed(spot.x, spot.y);
    }

    function spotAt(at: point): point {
        const side = Math.max(width, height);
        return Qt.point(at.x / side, at.y / side);
    }
}
