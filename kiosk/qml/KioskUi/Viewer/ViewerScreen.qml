pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! A picture over the page, whole, with its caption and credit always beside it. */
LayerScreen {
    id: root

    required property ViewerState view
    /*! The gallery that was touched, if there is one: it goes along with what is leafed to here. */
    readonly property Strip strip: touched as Strip

    lightsOut: shown
    heart: Qt.point(ViewerSizes.stageWidth / 2, ViewerSizes.stageHeight / 2)
    Component.onCompleted: closing.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    ViewerStage {
        id: stage

        objectName: "viewer-stage"
        width: ViewerSizes.stageWidth
        height: ViewerSizes.stageHeight
        pictures: root.view.pictures
        first: root.view.index
        known: root.strip?.current?.mount.decoded ?? Qt.size(width, height)
        onIndexChanged: root.strip?.positionViewAtIndex(index, ListView.Beginning)
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.landscape ? ViewerSizes.panel : parent.width
        height: Theme.landscape ? parent.height : ViewerSizes.panel
        color: Theme.night

        Column {
            id: words

            readonly property real room: controls.y - 2 * y

            x: controls.x
            y: Theme.gap
            width: controls.width
            spacing: Theme.tiny

            BalancedWords {
                room: parent.width
                // The credit is always there: what is long is set smaller.
                height: Math.min(whole.height, words.room - credit.height - parent.spacing)
                text: whole.text
                color: Theme.onDark
                largest: Theme.noteSize
                lineHeight: Theme.headingLineHeight
                fontSizeMode: Text.Fit
                minimumPixelSize: 1
            }

            Words {
                id: credit

                objectName: "viewer-credit"
                width: parent.width
                text: [stage.current?.credit ?? "", stage.count > 1 ? stage.current?.position ?? "" : ""].filter(words => words.length > 0).join(" · ")
                color: Theme.gold
                size: Theme.creditSize
                lineHeight: Theme.headingLineHeight
            }
        }

        // The caption at its full size, to be measured only.
        Text {
            id: whole

            width: words.width
            visible: false
            text: stage.current?.caption ?? ""
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.family: Theme.sans
            font.pixelSize: Theme.noteSize
        }

        GridLayout {
            id: controls

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: Theme.landscape ? Theme.gap : Theme.margin
            anchors.bottomMargin: Theme.gap
            width: parent.width - 2 * anchors.rightMargin
            columns: Theme.landscape ? 2 : 5
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Control {
                objectName: "viewer-previous"
                name: root.view.previous
                glyph: Icons.arrowLeft
                visible: stage.count > 1
                possible: stage.index > 0
                onClicked: stage.leaf(-1)
            }

            Control {
                objectName: "viewer-next"
                name: root.view.next
                glyph: Icons.arrowRight
                visible: stage.count > 1
                possible: stage.index < stage.count - 1
                onClicked: stage.leaf(1)
            }

            Control {
                objectName: "zoom-out"
                name: root.view.zoomOut
                glyph: Icons.minus
                possible: stage.zoom > 1
                onClicked: stage.glideTo(stage.zoom / ViewerSizes.zoomStep, stage.middle())
            }

            Control {
                objectName: "zoom-in"
                name: root.view.zoomIn
                glyph: Icons.plus
                possible: stage.zoom < ViewerSizes.mostZoom
                onClicked: stage.glideTo(stage.zoom * ViewerSizes.zoomStep, stage.middle())
            }

            Touchable {
                id: closing

                objectName: "close-picture"
                name: root.view.closeName
                fill: Theme.gold
                edge: Theme.edge(fill)
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 3
                Layout.columnSpan: Theme.landscape ? 2 : 1
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

    Connections {
        target: root.view

        // Another picture was opened over this one.
        function onOpened(): void {
            stage.begin();
        }
    }

    component Control: Step {
        ink: Theme.onDark
        fill: Theme.highContrast ? Theme.felt : Theme.fill("lapis")
        edge: Theme.nightEdge
        Layout.fillWidth: true
        Layout.horizontalStretchFactor: 1
    }
}
