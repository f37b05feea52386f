pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The languages, each in its own name, all of one size. */
Item {
    id: root

    required property RecordModel languages
    required property string label
    required property int rows
    readonly property int columns: Math.ceil(Math.max(1, languages.count) / rows)
    /*! The width that they take, at the right. */
    readonly property real taken: buttons.width
    signal touched(string code)

    height: rows * Theme.touchTarget + (rows - 1) * Theme.small
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Grid {
        id: buttons

        anchors.right: parent.right
        columns: root.columns
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
                width: Math.min(FrameSizes.languageWidth, (root.width + Theme.small) / root.columns - Theme.small)
                height: Theme.touchTarget
                fill: current ? Theme.chosen : Theme.felt
                edge: current ? Theme.chosenEdge : Theme.feltEdge
                onClicked: root.touched(code)

                contentItem: Item {
                    FittedWords {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.tiny
                        width: parent.width - 2 * x
                        text: button.name
                        color: button.current ? Theme.chosenWords : Theme.ink
                        strong: button.current
                        largest: FrameSizes.languageSize
                        lineHeight: Theme.headingLineHeight
                        horizontalAlignment: Text.AlignHCenter
                        family: Theme.sansFor(button.code)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
