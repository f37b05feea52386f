pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! A list of records, which tells when it was scrolled. It lets go of its rows before they are exchanged. */
ListView {
    id: root

    required property RecordModel records
    property bool exchanging: false
    // Where it was when it began to move.
    property real begun: 0
    readonly property real position: orientation === ListView.Horizontal ? contentX - originX : contentY - originY

    model: records
    onRecordsChanged: model = records
    // Until it is deleted it would follow its records, but hear no more of what Connections tells it.
    Component.onDestruction: model = null
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

    // A list that is making a row for later takes back that order, after the model was reset, by the row's
    // number (QQuickItemViewPrivate::clear). Where there are fewer rows now, Qt warns of it.
    Connections {
        property int current: 0

        target: root.records as QtObject

        function onModelAboutToBeReset(): void {
            root.exchanging = true;
            current = root.currentIndex;
            root.model = null;
        }

        function onModelReset(): void {
            root.model = root.records;
            root.currentIndex = Math.min(current, root.count - 1);
            root.exchanging = false;
        }
    }
}
