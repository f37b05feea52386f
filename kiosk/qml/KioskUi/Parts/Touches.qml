pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Tells what visitors do, whatever it is done to. */
QtObject {
    /*! Something was pressed. */
    signal pressed
    /*! Something was done that the visit does not know of: the screen looks other than before. */
    signal acted
    /*! The nearest items of a page are to come first, or all in the order of the page. */
    signal arranged(string page, bool nearest)
}
