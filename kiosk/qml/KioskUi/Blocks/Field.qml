pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A ground that reaches into the margins: the words on it stand in line with those of the page. */
Rectangle {
    id: root

    default property alias things: content.data

    x: -BlockSizes.fieldOverhang
    width: (parent?.width ?? 0) + 2 * BlockSizes.fieldOverhang
    height: content.height + 2 * Theme.space
    color: Theme.felt
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hairline : 0

    Column {
        id: content

        x: BlockSizes.fieldOverhang
        y: Theme.space
        width: root.width - 2 * x
        spacing: Theme.gap
    }
}
