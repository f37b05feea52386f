pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The picture that a page begins with, what must always be said of it, and the page's paper over its edge. */
Item {
    id: root

    required property PageState page
    /*! So far the page was scrolled away from its top, in pixels. */
    property real scrolled: 0
    signal pictureOpened(string picture, Item from)

    width: PageSizes.leadWidth
    height: PageSizes.leadHeight
    clip: true

    // It lies deeper than the paper, so it moves less.
    Picture {
        y: Math.round(Math.max(0, root.scrolled) * PageSizes.leadDepth)
        width: parent.width
        height: parent.height
        decoded: PageSizes.pictureSize
        source: root.page.picture.source
        middle: root.page.picture.middle
    }

    PaperEdge {}

    Touchable {
        objectName: "lead-picture"
        anchors.fill: parent
        name: root.page.picture.alt
        fill: "transparent"
        radius: 0
        raised: false
        // Nothing is there to open where the ornament stands for a picture.
        enabled: root.page.picture.source.length > 0 && root.page.page.length > 0
        onClicked: root.pictureOpened(root.page.picture.key, root)
    }

    Words {
        x: Theme.small
        y: root.height - height - (Theme.landscape ? Theme.small : Theme.paperEdge)
        width: Math.min(implicitWidth, root.width - Theme.paperEdge - 2 * x)
        text: root.page.picture.creditStays ? root.page.picture.credit : ""
        color: Theme.onDark
        size: Theme.creditSize
        lineHeight: 1
        leftPadding: Theme.small
        rightPadding: Theme.small
        topPadding: Theme.tiny
        bottomPadding: Theme.tiny

        Rectangle {
            anchors.fill: parent
            z: -1
            radius: Theme.small
            color: Theme.scrim
        }
    }
}
