pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The scenes behind the stage: the next one comes from the side as a sheet of paper, over the last. */
Item {
    id: root

    required property RecordModel slides
    required property bool near
    required property int scene
    required property int next
    required property bool moving
    /*! The scene before, until it is covered. */
    property int last: 0
    /*! How far the scene has come, 0 to 1. */
    property real come: 1
    readonly property int way: Math.round((1 - come) * width)

    clip: true
    onSceneChanged: coming.restart()

    NumberAnimation {
        id: coming

        target: root
        property: "come"
        from: 0
        to: 1
        duration: AttractSizes.sceneTime
        easing.type: Easing.InOutSine
        onFinished: root.last = root.scene
    }

    Repeater {
        model: root.slides

        Item {
            id: slide

            required property int index
            required property string source
            required property string middle
            readonly property bool current: index === root.scene

            x: current ? root.way : Math.round((root.way - root.width) * 0.25)
            z: current ? 1 : 0
            width: root.width
            visible: current || index === root.last

            Loader {
                width: parent.width
                // The next one too, so that it is there when its turn comes.
                active: root.near && (slide.current || slide.index === root.last || slide.index === root.next)
                sourceComponent: AttractScene {
                    source: slide.source
                    middle: slide.middle
                    moving: root.moving && slide.visible
                }
            }
        }
    }

    // The edge of the sheet that comes.
    Image {
        x: root.way - width
        z: 1
        width: Theme.paperEdge
        height: parent.height
        visible: root.come < 1
        source: Theme.ornament("edge-side-light.webp")
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
}
