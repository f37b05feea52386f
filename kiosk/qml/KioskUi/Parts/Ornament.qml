pragma ComponentBehavior: Bound

import QtQuick

/*! An ornament of the house, in the file that belongs to the theme's variant. */
Image {
    required property string shape
    property bool onDark: false
    readonly property string variant: onDark && !Theme.highContrast ? "dark" : Theme.variantName

    source: Theme.ornament(shape + "-" + variant + ".webp")
    Accessible.ignored: true
}
