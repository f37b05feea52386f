pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! An object: its mounted picture above its name, or beside it where it is alone in its row. */
Touchable {
    id: root

    required property int index
    required property string key
    required property string title
    required property list<string> names
    // A map of a PictureView's fields.
    required property var picture
    required property bool beside

    objectName: "exhibit-" + key
    name: title

    contentItem: Item {
        id: sheet

        Picture {
            id: mounted

            x: Theme.mat
            y: Theme.mat
            width: root.beside ? Math.round(parent.width * 0.4) : parent.width - 2 * Theme.mat
            height: parent.height - 2 * Theme.mat - (root.beside ? 0 : CollectionSizes.nameHeight)
            mounted: true
            mat: root.fill
            retained: false
            source: root.picture.source
            middle: root.picture.middle
            small: root.picture.small
        }

        Words {
            x: root.beside ? mounted.x + mounted.width + Theme.gap : Theme.gap
            y: root.beside ? 0 : mounted.y + mounted.height + Theme.small
            width: parent.width - x - Theme.small
            height: parent.height - y - (root.beside ? 0 : Theme.tiny)
            text: root.title
            strong: true
            size: root.beside ? Theme.bodySize : Theme.noteSize
            lineHeight: Theme.headingLineHeight
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.min(font.pixelSize, Theme.leastSize)
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
            Accessible.ignored: true
        }
    }
}
