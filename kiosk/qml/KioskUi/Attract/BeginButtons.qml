pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A sheet in each language, of equal size: each begins a visit. One after the other they rise a little. */
Grid {
    id: root

    required property RecordModel languages
    /*! How far the breath has come through the sheets, in sheets. */
    required property real breath
    readonly property real cell: (width - spacing * (columns - 1)) / columns
    signal touched(string code)

    columns: Theme.landscape ? 1 : 2
    spacing: Theme.gap

    Repeater {
        model: root.languages

        Item {
            id: place

            required property int index
            required property string code
            required property string name
            required property string call
            readonly property real far: Math.abs(root.breath - index - 1)

            width: root.cell
            height: AttractSizes.beginHeight

            Rectangle {
                y: Theme.tiny
                width: parent.width
                height: parent.height
                color: Theme.nightEdge
                radius: Theme.radius
                visible: !Theme.highContrast
            }

            Touchable {
                objectName: "begin-" + place.code
                name: place.name
                y: -Math.round(AttractSizes.lift * Math.max(0, 1 - place.far))
                width: parent.width
                height: parent.height
                onClicked: root.touched(place.code)

                contentItem: Item {
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.gap
                        width: parent.width - 2 * x

                        FittedWords {
                            width: parent.width
                            text: place.name
                            serif: true
                            largest: Theme.h2Size
                            horizontalAlignment: Text.AlignHCenter
                            family: Theme.serifFor(place.code)
                            Accessible.ignored: true
                        }

                        FittedWords {
                            width: parent.width
                            text: place.call
                            largest: Theme.sourceSize
                            color: Theme.inkSoft
                            horizontalAlignment: Text.AlignHCenter
                            family: Theme.sansFor(place.code)
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
