pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The screen outside of its hours: black, until somebody touches it or presses a key. */
FocusScope {
    id: root

    required property bool dark
    /*! What it is to who cannot see that it is dark. */
    required property string name
    signal touched

    objectName: "darkness"
    visible: dark
    Accessible.role: Accessible.Button
    Accessible.name: name.replace(/[\u200b\u2060]/g, "")
    Accessible.onPressAction: root.touched()
    Keys.onPressed: event => {
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.touched();
    }
    onVisibleChanged: {
        if (visible)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (visible)
            forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.black
    }

    // When the finger goes, wherever that is: before, it would lie on what it does not see yet. The
    // ring that opens under it has answered by then.
    MouseArea {
        anchors.fill: parent
        onReleased: root.touched()
    }
}
