pragma ComponentBehavior: Bound

import QtQuick

/*! Brings what a page holds to its place, one after the other. */
QtObject {
    id: root

    // Longer than the last block that can be seen when a page opens needs.
    readonly property int whole: Theme.arrivalTime + 8 * Theme.arrivalStep
    /*! Milliseconds since the page was opened. */
    property real since: whole
    readonly property NumberAnimation clock: NumberAnimation {
        target: root
        property: "since"
        from: 0
        to: root.whole
        duration: root.whole
    }

    function begin(): void {
        if (Theme.motionOn)
            clock.restart();
    }

    function end(): void {
        clock.complete();
    }

    /*! How far away the block at `index` still is: from 1, when the page opens, to 0. */
    function away(index: int): real {
        if (since >= whole)
            return 0;
        const gone = (since - index * Theme.arrivalStep) / Theme.arrivalTime;
        return Math.pow(1 - Math.min(1, Math.max(0, gone)), 3);
    }
}
