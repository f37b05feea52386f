pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What a screen of any kind knows and says as one among those that lie over one another. */
FocusScope {
    /*! It lies on top. */
    property bool shown: false
    /*! It is open, or on its way out. */
    property bool inSight: false
    /*! What was touched to open it, as long as that is there. */
    property Item touched: null
    /*! The lights are out as long as it says so. */
    property bool lightsOut: false
    /*! The middle of what matters most, which moves out of what was touched. */
    property point heart: Qt.point(width / 2, height / 2)
    /*! The place of that kind and those names is asked for; `from` was touched. */
    signal opened(string kind, list<string> names, Item from)
    /*! The place of that kind and those names is asked for in place of this one. */
    signal turned(string kind, list<string> names)
    /*! The same place is asked for, with other choices. */
    signal refined(string kind, list<string> names)
    /*! It has done its work: back to what lies below. */
    signal closed
    /*! The visit has ended: nothing of it is left. */
    signal visitEnded

    /*! Brings the thing of that name into sight, and returns it; null where there is none. */
    function find(name: string): Item {
        return null;
    }
}
