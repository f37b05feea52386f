pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The waiting screen: scenes that change slowly, and a button in each language. */
Rectangle {
    id: root

    required property AttractState attract
    required property RecordModel languages
    signal languageTouched(string code)

    property int scene: 0
    readonly property int next: attract.slides.count > 0 ? (scene + 1) % attract.slides.count : 0

    color: Theme.night
    onVisibleChanged: scene = 0

    Timer {
        interval: Theme.slideTime
        repeat: true
        running: root.visible && root.attract.slides.count > 1
        onTriggered: root.scene = root.next
    }

    Repeater {
        model: root.attract.slides

        Item {
            id: slide

            required property int index
            required property string source
            required property string title
            required property string line
            required property string name
            required property string language
            readonly property string serif: language.startsWith("zh") ? "Noto Serif SC" : "Noto Serif"
            readonly property bool current: index === root.scene
            property real drift: index % 2

            anchors.fill: parent
            visible: opacity > 0
            opacity: current ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.fadeTime
                }
            }

            Item {
                width: Theme.sceneWidth
                height: Theme.sceneHeight
                clip: true

                Picture {
                    width: parent.width
                    height: parent.height + Theme.drift
                    decoded: Theme.pictureSize
                    // The next one too, so that it is there when its turn comes.
                    source: slide.visible || slide.index === root.next ? slide.source : ""
                    // Whole pixels: between them software rendering would scale the picture anew.
                    y: -Math.round(slide.drift * Theme.drift)
                }

                Scrim {}
            }

            NumberAnimation on drift {
                from: slide.index % 2
                to: 1 - slide.index % 2
                duration: Theme.slideTime + Theme.fadeTime
                running: slide.current && root.visible && Theme.motionOn
            }

            Words {
                x: Theme.margin
                y: Theme.space
                text: slide.name
                color: Theme.onDark
                serif: true
                size: 72 * Theme.unit
                family: slide.serif
            }

            Column {
                x: Theme.landscape ? Theme.sceneWidth + Theme.margin : Theme.margin
                y: Theme.landscape ? Theme.section : Theme.sceneHeight + Theme.space
                width: root.width - x - Theme.margin
                spacing: Theme.small

                Words {
                    id: title

                    width: parent.width
                    text: slide.title
                    color: Theme.onDark
                    serif: true
                    size: Theme.landscape ? Theme.h2Size : Theme.h1Size
                    family: slide.serif
                }

                Words {
                    width: parent.width
                    text: slide.line
                    color: Theme.onDarkSoft
                    size: Theme.leadSize
                    // A long sentence is set smaller before it would run under the buttons.
                    height: Math.max(0, buttons.y - Theme.space - parent.y - y)
                    fontSizeMode: Text.Fit
                    minimumPixelSize: 1
                    family: slide.language.startsWith("zh") ? "Noto Sans SC" : "Noto Sans"
                }
            }
        }
    }

    Grid {
        id: buttons

        readonly property real cell: (width - spacing * (columns - 1)) / columns

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: (Theme.landscape ? root.width - Theme.sceneWidth : root.width) - 2 * Theme.margin
        columns: Theme.landscape ? 1 : 2
        spacing: Theme.gap

        Repeater {
            model: root.languages

            Touchable {
                id: button

                required property string code
                required property string call

                objectName: "begin-" + code
                width: buttons.cell
                height: (Theme.landscape ? 128 : 170) * Theme.unit
                onClicked: root.languageTouched(code)

                contentItem: Item {
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.gap
                        width: parent.width - 2 * x

                        Words {
                            width: parent.width
                            text: button.name
                            serif: true
                            size: Theme.h2Size
                            color: Theme.ink
                            horizontalAlignment: Text.AlignHCenter
                            family: button.code.startsWith("zh") ? "Noto Serif SC" : "Noto Serif"
                        }

                        FittedWords {
                            width: parent.width
                            text: button.call
                            largest: Theme.sourceSize
                            color: Theme.inkSoft
                            horizontalAlignment: Text.AlignHCenter
                            family: button.code.startsWith("zh") ? "Noto Sans SC" : "Noto Sans"
                        }
                    }
                }
            }
        }
    }
}
