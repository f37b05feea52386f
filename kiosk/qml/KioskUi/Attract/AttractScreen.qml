pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The waiting screen, a theatre of paper: the centre's name, scenes that change slowly behind a stage, their words,
    and a button in each language. A touch beside them opens what the words speak of, in their language. */
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
    signal sceneTouched(string language, string page, string item)

    objectName: "attract"
    color: Theme.night
    onVisibleChanged: scene = 0
    onSceneChanged: saying.restart()
    // Its script would run in a context that is gone already.
    Component.onDestruction: saying.stop()

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
        id: scenes

        width: Theme.landscape ? AttractSizes.sceneWidth : parent.width
        height: AttractSizes.sceneHeight
        slides: root.attract.slides
        near: root.near
        scene: root.scene
        next: root.next
        moving: root.moving
    }

    Item {
        width: scenes.width
        height: scenes.height

        Scrim {}

        FittedWords {
            id: centreName

            x: Theme.margin
            y: Theme.space
            width: parent.width - 2 * x
            text: root.attract.name
            color: Theme.onDark
            serif: true
            largest: AttractSizes.nameSize
            // It is in all languages, whatever the last visitor's was.
            family: Theme.serifFor("")
        }

        AttractNotices {
            x: Theme.margin
            y: centreName.y + centreName.height + Theme.gap
            width: parent.width - 2 * x
            notices: root.attract.notices
            language: begin.spoken?.language ?? ""
            said: speech.opacity
        }
    }

    AttractStage {
        x: AttractSizes.stageX
        y: AttractSizes.stageY
        moving: root.moving
    }

    Touchable {
        id: begin

        readonly property AttractWords spoken: words.made > root.said ? words.itemAt(root.said) as AttractWords : null

        objectName: "begin"
        anchors.fill: parent
        name: spoken?.call ?? ""
        fill: "transparent"
        radius: 0
        raised: false
        focusPolicy: Qt.NoFocus
        onClicked: {
            if (spoken)
                root.sceneTouched(spoken.language, spoken.page, spoken.pageItem);
        }
    }

    Item {
        id: speech

        objectName: "attract-words"
        anchors.fill: parent

        Repeater {
            id: words

            /*! Those that are there: `count` is told before they are. */
            property int made: 0

            model: root.attract.slides
            onItemAdded: made += 1
            onItemRemoved: made -= 1

            AttractWords {
                active: index === root.said
                end: buttons.y
                signX: Theme.landscape ? width : sign.x
            }
        }
    }

    // Beside the buttons: before their middle, or over the last one.
    TouchSign {
        id: sign

        x: (Theme.landscape ? buttons.x - Theme.gap : buttons.x + buttons.width) - width
        y: Theme.landscape ? Math.round(buttons.y + (buttons.height - height) / 2) : buttons.y - height - Theme.gap
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
