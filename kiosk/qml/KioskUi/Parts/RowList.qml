pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! A list of records, which tells when it was scrolled. */
ListView {
    id: root

    required property RecordModel records
    readonly property alias exchanging: exchange.underWay
    // Where it was when it began to move.
    property real begun: 0
    readonly property real position: orientation === ListView.Horizontal ? contentX - originX : contentY - originY

    model: records
    onCurrentIndexChanged: {
        // By a key: fingers move the list besides.
        if (activeFocus && !exchanging)
            Touches.acted();
    }
    // What a function sets going is no movement; what a finger sets going is both.
    onMovementStarted: begun = position
    onMovementEnded: arrived()
    onFlickStarted: {
        if (!moving)
            begun = position;
    }
    onFlickEnded: {
        if (!moving)
            arrived();
    }

    function arrived(): void {
        if (Math.abs(position - begun) > 1)
            Touches.acted();
    }

    RowExchange {
        id: exchange

        view: root
        records: root.records
    }
}
