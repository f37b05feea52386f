pragma ComponentBehavior: Bound

import QtQuick

/*! Notices where somebody points, keeps nothing from what lies below, and marks the touch. */
Item {
    id: root

    /*! In parts of the longer side. */
    signal pointed(real x, real y)

    TouchMark {
        id: mark
    }

    PointHandler {
        // A lifted finger: what lies on the screen without end points at nothing.
        onActiveChanged: {
            if (active)
                mark.open(point.position);
            else
                root.point(point.pressPosition);
        }
    }

    function point(at: point): void {
        const side = Math.max(width, height);
        pointed(at.x / side, at.y / side);
    }
}
