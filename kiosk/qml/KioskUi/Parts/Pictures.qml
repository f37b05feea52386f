pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Counts the pictures that are being decoded: at 0 a frame shows everything. */
QtObject {
    property int loading: 0
}
