pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! A phrase over the whole screen, as large as it fits, in a language that whoever reads it knows. */
LayerScreen {
    id: root

    required property PhraseState view
    /*! The code of the language that the visitor has chosen to show; it stays for the next phrase. */
    property string chosen: ""
    readonly property string current: view.shown.rowOf(chosen) >= 0 ? chosen : view.first
    readonly property real inner: width - 2 * Theme.margin

    heart: Qt.point(width / 2, sheet.y + sheet.height / 2)
    onShownChanged: {
        if (shown)
            closing.forceActiveFocus();
    }
    onVisitEnded: chosen = ""
    Component.onCompleted: {
        if (shown)
            closing.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    BalancedWords {
        id: own

        x: Theme.margin
        y: Theme.space
        room: root.inner
        text: root.view.text
        color: Theme.inkSoft
        largest: Theme.bodySize
        lineHeight: Theme.headingLineHeight
    }

    Item {
        id: sheet

        x: Theme.margin
        y: own.y + own.height + Theme.gap
        width: root.inner
        height: controls.y - y - Theme.gap

        Repeater {
            model: root.view.shown

            Item {
                id: language

                required property string key
                required property string text
                required property string said
                required property string system

                anchors.fill: parent
                visible: key === root.current

                Words {
                    objectName: "shown-" + language.key
                    width: parent.width
                    height: parent.height - saying.height - Theme.gap
                    // Words that Qt has fitted are up to a fortieth higher than the room for them.
                    topPadding: height / 50
                    bottomPadding: topPadding
                    text: language.text
                    strong: true
                    heading: true
                    family: Theme.sansFor(language.key)
                    size: Math.max(Theme.h1Size, sheet.height / 3)
                    minimumPixelSize: Theme.leastSize
                    fontSizeMode: Text.Fit
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }

                Column {
                    id: saying

                    anchors.bottom: parent.bottom
                    width: parent.width
                    spacing: Theme.tiny

                    Words {
                        objectName: "said-" + language.key
                        width: parent.width
                        text: language.said
                        family: Theme.markedOf(Theme.sans)
                        size: Theme.leadSize
                        lineHeight: Theme.headingLineHeight
                        horizontalAlignment: Text.AlignHCenter
                    }

                    Words {
                        width: parent.width
                        text: language.said.length > 0 ? language.system : ""
                        color: Theme.inkSoft
                        size: Theme.creditSize
                        lineHeight: Theme.headingLineHeight
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }

    GridLayout {
        id: controls

        readonly property int count: root.view.shown.count

        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: root.inner
        columns: Theme.landscape ? count + 1 : Math.max(1, count)
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: root.view.choose

        // Below it stand the languages of the kiosk, which look the same.
        Words {
            text: root.view.choose
            color: Theme.inkSoft
            size: Theme.noteSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.columnSpan: controls.columns
        }

        Repeater {
            model: root.view.shown

            Touchable {
                id: choice

                required property string key
                readonly property bool current: key === root.current

                objectName: "show-" + key
                role: Accessible.RadioButton
                checked: current
                fill: current ? Theme.chosen : Theme.felt
                edge: current ? Theme.chosenEdge : Theme.feltEdge
                Layout.fillWidth: true
                onClicked: {
                    root.chosen = key;
                    Touches.acted();
                }

                contentItem: Item {
                    FittedWords {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.tiny
                        width: parent.width - 2 * x
                        text: choice.name
                        color: choice.current ? Theme.chosenWords : Theme.ink
                        strong: choice.current
                        largest: Theme.bodySize
                        lineHeight: Theme.headingLineHeight
                        horizontalAlignment: Text.AlignHCenter
                        family: Theme.sansFor(choice.key)
                        Accessible.ignored: true
                    }
                }
            }
        }

        Touchable {
            id: closing

            objectName: "close-phrase"
            name: root.view.close
            fill: Theme.gold
            edge: Theme.edge(fill)
            Layout.fillWidth: true
            Layout.columnSpan: Theme.landscape ? 1 : Math.max(1, controls.count)
            onClicked: root.closed()

            contentItem: Item {
                Icon {
                    id: cross

                    x: Math.round((parent.width - width - Theme.small - word.contentWidth) / 2)
                    height: parent.height
                    glyph: Icons.x
                    color: Theme.night
                }

                FittedWords {
                    id: word

                    anchors.verticalCenter: parent.verticalCenter
                    x: cross.x + cross.width + Theme.small
                    width: parent.width - cross.width - Theme.small - 2 * Theme.gap
                    text: root.view.close
                    color: Theme.night
                    strong: true
                    largest: Theme.bodySize
                    lineHeight: Theme.headingLineHeight
                    Accessible.ignored: true
                }
            }
        }
    }
}
