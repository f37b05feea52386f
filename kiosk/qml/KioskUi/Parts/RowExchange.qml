pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! Lets a view go of its rows before its records begin anew, and when it goes away.

    A view that is making a row for later takes back that order by the row's number
    (QQuickItemViewPrivate::clear) when its model was reset, and when it is deleted. Where there are fewer rows by
    then, Qt warns of it. Between its end and its deletion it follows its records, but hears nothing any more. */
QtObject {
    id: root

    required property ItemView view
    required property RecordModel records
    property bool underWay: false
    readonly property Connections resets: Connections {
        property int current: 0

        target: root.records as QtObject

        function onModelAboutToBeReset(): void {
            root.underWay = true;
            current = root.view.currentIndex;
            root.view.model = null;
        }

        function onModelReset(): void {
            root.view.model = root.records;
            root.view.currentIndex = Math.min(current, root.view.count - 1);
            root.underWay = false;
        }
    }

    onRecordsChanged: view.model = records
    Component.onDestruction: view.model = null
}
