pragma ComponentBehavior: Bound

import QtQuick

/*! A part of the window with a name. Keys go through all that is in one before they go on to the next,
    in the order in which they are declared. */
Item {
    required property string group
}
