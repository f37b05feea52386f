pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The waiting screen, a theatre of paper: scenes that change slowly behind a stage, their words, and
    a button in each language. A touch beside them begins in the language of the words. */
Rectangle {
    id: root

    required property AttractState attract
    required property RecordModel languages
    /*! It is on the screen, or may be soon: then its pictures are there. */
    required property bool near
    property int scene: 0
    /*! The scene whose words are on the screen: they go before the next ones come. */
    property int said: 0
    /*! Goes from 0 to 1 through the sign and the buttons. */
    property real breath: 0
    readonly property int next: attract.slides.count > 0 ? (scene + 1) % attract.slides.count : 0
    readonly property bool moving: visible && Theme.motionOn
    signal languageTouched(string code)

    objectName: "attract"
    color: Theme.night
    onVisibleChanged: scene = 0
    onSceneChanged: saying.restart()

    Timer {
        interval: AttractSizes.slideTime
        repeat: true
        running: root.visible && root.attract.slides.count > 1
        onTriggered: root.scene = root.next
    }

    Timer {
        interval: AttractSizes.breathPause
        repeat: true
        running: root.moving
        onTriggered: breathing.restart()
    }

    NumberAnimation {
        id: breathing

        target: root
        property: "breath"
        from: 0
        to: 1
        duration: AttractSizes.breathTime
    }

    SequentialAnimation {
        id: saying

        NumberAnimation {
            target: speech
            property: "opacity"
            to: 0
            duration: AttractSizes.silenceTime
        }
        ScriptAction {
            script: root.said = root.scene
        }
        NumberAnimation {
            target: speech
            property: "opacity"
            to: 1
            duration: AttractSizes.wordsTime
        }
    }

    AttractScenes {
        width: Theme.landscape ? AttractSizes.sceneWidth : parent.width
        height: AttractSizes.sceneHeight
        slides: root.attract.slides
        near: root.near
        scene: root.scene
        next: root.next
        moving: root.moving
    }

    AttractStage {
        x: AttractSizes.stageX
        y: AttractSizes.stageY
        moving: root.moving
    }

    Touchable {
        readonly property AttractWords spoken: words.count > root.said ? words.itemAt(root.said) as AttractWords : null

        objectName: "begin"
        anchors.fill: parent
        name: spoken?.call ?? ""
        fill: "transparent"
        radius: 0
        raised: false
        focusPolicy: Qt.NoFocus
        onClicked: {
            if (spoken)
                root.languageTouched(spoken.language);
        }
    }

    Item {
        id: speech

        objectName: "attract-words"
        anchors.fill: parent

        Repeater {
            id: words

            model: root.attract.slides

            AttractWords {
                active: index === root.said
                end: buttons.y
            }
        }
    }

    TouchSign {
        x: Theme.landscape ? AttractSizes.stageX + Theme.section : parent.width - width - Theme.margin
        y: Theme.landscape ? parent.height - height - Theme.margin : AttractSizes.groundY - height
        tap: Math.min(1, root.breath * 2)
    }

    BeginButtons {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: parent.width - AttractSizes.groundX - Theme.margin - (Theme.landscape ? Theme.space : Theme.margin)
        languages: root.languages
        breath: root.breath * (root.languages.count + 1)
        onTouched: code => root.languageTouched(code)
    }
}
