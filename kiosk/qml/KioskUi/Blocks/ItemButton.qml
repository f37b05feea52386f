pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What cards and periods have in common: their words, and that they open. */
Touchable {
    id: root

    required property string key
    required property string title
    required property string when
    required property string line
    // A map with source, alt and credit.
    required property var picture
    required property bool opens

    objectName: "item-" + key
    name: [title, when, line].filter(words => words.length > 0).join(". ")
    enabled: opens
}
