pragma ComponentBehavior: Bound

import QtQuick

/*! Mounted pictures side by side, one at a time; each opens. Its records are the rows of a gallery. */
RowList {
    id: root

    required property string openLabel
    readonly property Slot current: currentItem as Slot
    signal opened(string picture)

    orientation: ListView.Horizontal
    snapMode: ListView.SnapOneItem
    highlightRangeMode: ListView.StrictlyEnforceRange
    highlightMoveDuration: Theme.pageTime
    spacing: Theme.gap
    clip: true
    delegate: Slot {}

    component Slot: Touchable {
        id: slot

        required property string key
        required property string source
        required property string middle
        required property string alt
        required property string caption
        required property string credit
        required property bool creditStays
        required property string position
        readonly property Picture mount: mounted

        objectName: "picture-" + key
        name: root.openLabel + ". " + alt
        width: root.width
        height: root.height
        // Nothing is there to open where the ornament stands for a picture.
        enabled: source.length > 0
        onClicked: root.opened(key)

        contentItem: Item {
            Picture {
                id: mounted

                anchors.fill: parent
                anchors.margins: Theme.mat
                source: slot.source
                middle: slot.middle
                mounted: true
                mat: slot.fill
            }

            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.mat + Theme.small
                width: Theme.openSign
                height: width
                visible: slot.source.length > 0
                color: Theme.night
                radius: Theme.mountedRadius

                Icon {
                    anchors.centerIn: parent
                    glyph: Icons.arrowsOut
                    size: 0.55 * Theme.openSign
                    color: Theme.onDark
                }
            }
        }
    }
}
