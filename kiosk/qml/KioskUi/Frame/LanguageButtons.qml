pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The languages, each in its own name, all of one size. */
Item {
    id: root

    required property RecordModel languages
    required property string label
    signal touched(string code)

    height: Theme.touchTarget
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Row {
        anchors.right: parent.right
        spacing: Theme.small

        Repeater {
            model: root.languages

            Touchable {
                id: button

                required property string code
                required property bool current
                required property int index

                objectName: "language-" + code
                role: Accessible.RadioButton
                checked: current
                width: Math.min(FrameSizes.languageWidth, (root.width + Theme.small) / Math.max(1, root.languages.count) - Theme.small)
                height: root.height
                fill: current ? Theme.chosen : Theme.felt
                edge: current ? Theme.chosenEdge : Theme.feltEdge
                onClicked: root.touched(code)

                contentItem: Item {
                    FittedWords {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        text: button.name
                        color: button.current ? Theme.chosenWords : Theme.ink
                        strong: button.current
                        largest: FrameSizes.languageSize
                        horizontalAlignment: Text.AlignHCenter
                        family: Theme.sansFor(button.code)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
