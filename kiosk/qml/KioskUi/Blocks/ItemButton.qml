pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What cards and periods have in common: their words, and that they open. */
Touchable {
    id: root

    // A map with key, title, when, line, picture (a map with source, alt, credit) and openLabel.
    required property var item

    objectName: "item-" + item.key
    name: [item.title, item.when, item.line].filter(words => words.length > 0).join(". ")
    raised: enabled
    enabled: item.openLabel.length > 0
}
