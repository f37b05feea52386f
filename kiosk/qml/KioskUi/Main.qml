pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Attract
import KioskUi.Frame
import KioskUi.Page
import KioskUi.Parts

/*! The window: what was opened lies in layers, waiting screen and question above. */
Window {
    id: root

    required property Session session
    required property bool windowed
    /*! The folder of the kiosk's own ornaments. */
    required property url ornaments
    /*! True when a frame shows everything: no picture on the screen is being decoded. */
    readonly property bool settled: Pictures.loading === 0
    /*! Set after the first frame, when there is time to prepare what comes next. */
    property bool prepared: false
    /*! Of the screen, in inches; 0 where nobody has told it. */
    property real diagonal: 0
    /*! No mouse has moved yet. */
    property bool pointerHidden: false
    /*! Where something is seen at any time. */
    readonly property rect sight: Qt.rect(below.x, below.y, below.width, layers.visible ? layers.height : below.height)
    /*! Something was pressed. */
    signal pressed

    title: session.title
    color: Theme.paper
    minimumWidth: FrameSizes.leastWindow
    minimumHeight: FrameSizes.leastWindow
    // Alt+F4, and whoever else may ask: the full screen stays. A signal ends it without asking.
    onClosing: close => close.accepted = windowed
    onActiveFocusItemChanged: {
        const button = activeFocusItem as Touchable;
        if (button?.visualFocus)
            presence.pointAt(button.mapToItem(stage, button.width / 2, button.height / 2));
    }

    Connections {
        target: Touches

        function onPressed(): void {
            root.pressed();
        }

        function onActed(): void {
            root.session.handled();
        }

        function onArranged(page: string, nearest: bool): void {
            root.session.arrange(page, nearest);
        }
    }

    FocusScope {
        id: stage

        width: root.width
        height: root.height
        focus: true
        Keys.onEscapePressed: root.session.goBack()
        Keys.onLeftPressed: root.moveFocus(false)
        Keys.onUpPressed: root.moveFocus(false)
        Keys.onRightPressed: root.moveFocus(true)
        Keys.onDownPressed: root.moveFocus(true)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F11 && root.windowed)
                root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
        }

        // What something lies over cannot be pressed, by whatever finger, key or assistive technology.
        FocusScope {
            id: below

            x: Theme.usable.x
            y: Theme.usable.y
            width: Theme.usable.width
            height: Theme.usable.height
            focus: true
            enabled: !root.session.asking && !root.session.dark
            onEnabledChanged: {
                if (enabled)
                    forceActiveFocus();
            }

            FocusGroup {
                group: "screen"
                anchors.fill: parent

                Layers {
                    id: layers

                    anchors.fill: parent
                    anchors.bottomMargin: Theme.barHeight
                    visible: root.session.awake
                    enabled: visible
                    session: root.session
                    prepared: root.prepared
                }

                Loader {
                    anchors.fill: parent
                    active: root.prepared || !root.session.awake
                    asynchronous: root.session.awake
                    sourceComponent: AttractScreen {
                        attract: root.session.attract
                        languages: root.session.languages
                        // A visit ends after its question.
                        near: !root.session.awake || root.session.asking
                        visible: !root.session.awake && !root.session.dark
                        onLanguageTouched: code => root.session.chooseLanguage(code)
                        onSceneTouched: (language, page, item) => {
                            layers.growNothing();
                            root.session.begin(language, page, item);
                        }
                    }
                }
            }

            FocusGroup {
                group: "bar"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Theme.barHeight

                Bar {
                    anchors.fill: parent
                    visible: layers.visible
                    enabled: visible
                    bar: root.session.bar
                    languages: root.session.languages
                    onHomeTouched: root.session.goHome()
                    onBackTouched: root.session.goBack()
                    onLanguageTouched: code => root.session.chooseLanguage(code)
                    onOpened: (kind, from) => layers.open(kind, [], from)
                }
            }
        }

        FocusGroup {
            group: "question"
            anchors.fill: parent

            Loader {
                anchors.fill: parent
                active: root.prepared || root.session.asking
                sourceComponent: IdleQuestion {
                    idle: root.session.idle
                    asking: root.session.asking
                    onAnswered: root.session.answered()
                    onTouched: at => {
                        const spot = presence.spotAt(at);
                        root.session.answeredAt(spot.x, spot.y);
                    }
                }
            }
        }

        FocusGroup {
            group: "darkness"
            anchors.fill: parent

            Darkness {
                anchors.fill: parent
                dark: root.session.dark
                name: root.session.attract.call
                onTouched: root.session.lightUp()
            }
        }

        // Above everything, because a button keeps a touch from what lies below it.
        Presence {
            id: presence

            anchors.fill: parent
            asking: root.session.asking
            onPointed: (x, y) => root.session.pointed(x, y)
        }

        // Above the buttons, each of which has a pointer of its own.
        MouseArea {
            anchors.fill: parent
            visible: root.pointerHidden
            acceptedButtons: Qt.NoButton
            cursorShape: Qt.BlankCursor
        }
    }

    ProblemStrip {
        anchors.left: parent.left
        anchors.right: parent.right
        problem: root.windowed ? root.session.problem : ""
    }

    // Lead pictures are decoded ahead, so that a page opens with its picture in the same frame.
    Repeater {
        model: root.prepared ? (root.session.layers.home as HomeState).tiles : null

        Picture {
            required property int index
            required middle

            width: index < PageSizes.aheadPictures ? PageSizes.leadWidth : 0
            height: PageSizes.leadHeight
            decoded: PageSizes.pictureSize
            visible: false
        }
    }

    // Last, and so complete first: no screen is laid out before its size is known.
    ThemeInputs {
        session: root.session
        screen: Qt.size(root.width, root.height)
        diagonal: root.diagonal
        ornaments: root.ornaments
        lightsOut: layers.lightsOut
    }

    function moveFocus(forward: bool): void {
        const from = root.activeFocusItem ?? stage;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
