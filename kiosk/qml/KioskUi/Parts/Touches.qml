pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Tells that something was pressed, whatever it was. */
QtObject {
    signal pressed
}
