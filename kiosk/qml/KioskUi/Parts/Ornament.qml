pragma ComponentBehavior: Bound

import QtQuick

/*! An ornament of the house, in the file that belongs to the theme's variant. */
Image {
    id: root

    required property string shape
    property bool onDark: false
    readonly property string variant: onDark && !Theme.highContrast ? "dark" : Theme.variantName

    // The folder is known once the window has been made.
    source: Theme.ornaments.toString().length > 0 ? Theme.ornaments + root.shape + "-" + variant + ".webp" : ""
    Accessible.ignored: true
}
