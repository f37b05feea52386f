pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The window: home, page and detail lie over one another; waiting screen and question above. */
Window {
    id: root

    required property Kiosk kiosk
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
    /*! Something was pressed. */
    signal pressed

    title: kiosk.home.name
    color: Theme.paper
    minimumWidth: Theme.leastWindow
    minimumHeight: Theme.leastWindow
    // Alt+F4, and whoever else may ask: the full screen stays. A signal ends it without asking.
    onClosing: close => close.accepted = windowed
    onActiveFocusItemChanged: {
        const button = activeFocusItem as Touchable;
        if (button?.visualFocus)
            presence.pointAt(button.mapToItem(stage, button.width / 2, button.height / 2));
    }

    ThemeInputs {
        kiosk: root.kiosk
        screen: Qt.size(root.width, root.height)
        diagonal: root.diagonal
        ornaments: root.ornaments
        // Around a picture, and on the page of the cinema until it has gone.
        lightsOut: root.kiosk.viewer.open || (root.kiosk.page.accent === "night" && (page.shown || page.progress > 0))
    }

    Connections {
        target: Touches

        function onPressed(): void {
            root.pressed();
        }

        function onActed(): void {
            root.kiosk.acted();
        }
    }

    FocusScope {
        id: stage

        width: root.width
        height: root.height
        focus: true
        Keys.onEscapePressed: root.kiosk.goBack()
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

            anchors.fill: parent
            focus: true
            enabled: !root.kiosk.idle.asking
            onEnabledChanged: {
                if (enabled)
                    forceActiveFocus();
            }

            Item {
                id: pages

                anchors.fill: parent
                anchors.bottomMargin: bar.height
                visible: root.kiosk.view !== "attract"
                enabled: visible
                clip: true

                HomeScreen {
                    anchors.fill: parent
                    home: root.kiosk.home
                    visible: !page.covers
                    enabled: !page.shown
                    onPageOpened: (id, from) => {
                        page.from = from;
                        root.kiosk.openPage(id);
                    }
                }

                Reveal {
                    id: page

                    anchors.fill: parent
                    shown: root.kiosk.view === "page" || root.kiosk.view === "detail"
                    covered: detail.covers || viewer.covers
                    enabled: !detail.shown && !viewer.shown

                    // What the first frame does not show is made after it, a little at a time.
                    Loader {
                        anchors.fill: parent
                        active: root.prepared || root.kiosk.page.key.length > 0
                        asynchronous: root.kiosk.view !== "page"
                        sourceComponent: PageScreen {
                            objectName: "page"
                            page: root.kiosk.page
                            shown: root.kiosk.view === "page"
                            onItemOpened: (item, from) => {
                                detail.from = from;
                                root.kiosk.openItem(item);
                            }
                            onPictureOpened: (picture, from) => viewer.open(picture, from)
                        }
                    }
                }

                Reveal {
                    id: detail

                    anchors.fill: parent
                    shown: root.kiosk.view === "detail"
                    covered: viewer.covers
                    enabled: !viewer.shown

                    Loader {
                        anchors.fill: parent
                        active: root.prepared || root.kiosk.detail.key.length > 0
                        asynchronous: root.kiosk.view !== "detail"
                        sourceComponent: PageScreen {
                            objectName: "detail"
                            page: root.kiosk.detail
                            shown: root.kiosk.view === "detail"
                            onItemOpened: (item, from) => {
                                detail.from = from;
                                root.kiosk.openItem(item);
                            }
                            onPictureOpened: (picture, from) => viewer.open(picture, from)
                        }
                    }
                }

                Reveal {
                    id: viewer

                    property Item touched: null

                    anchors.fill: parent
                    shown: root.kiosk.viewer.open
                    heart: Qt.point(Theme.viewerWidth / 2, Theme.viewerHeight / 2)
                    onShownChanged: {
                        if (shown)
                            return;
                        look();
                        // Not on the way home.
                        if (root.kiosk.view !== "home")
                            touched?.forceActiveFocus();
                    }

                    Loader {
                        anchors.fill: parent
                        // Each opening is a new one, so that nothing of the last is left.
                        active: viewer.shown || viewer.progress > 0
                        sourceComponent: Viewer {
                            viewer: root.kiosk.viewer
                            strip: viewer.touched as Strip
                            onClosed: root.kiosk.goBack()
                        }
                    }

                    function open(picture: string, from: Item): void {
                        touched = from;
                        look();
                        root.kiosk.openPicture(picture);
                    }

                    function look(): void {
                        if (touched)
                            from = mapFromItem(touched, 0, 0, touched.width, touched.height);
                    }
                }
            }

            Bar {
                id: bar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Theme.barHeight
                visible: pages.visible
                enabled: visible
                bar: root.kiosk.bar
                languages: root.kiosk.languages
                onHomeTouched: root.kiosk.goHome()
                onBackTouched: root.kiosk.goBack()
                onLanguageTouched: code => root.kiosk.chooseLanguage(code)
            }

            Loader {
                anchors.fill: parent
                active: root.prepared || root.kiosk.view === "attract"
                asynchronous: root.kiosk.view !== "attract"
                sourceComponent: AttractScreen {
                    attract: root.kiosk.attract
                    languages: root.kiosk.languages
                    visible: root.kiosk.view === "attract"
                    onLanguageTouched: code => root.kiosk.chooseLanguage(code)
                }
            }
        }

        Loader {
            anchors.fill: parent
            active: root.prepared || root.kiosk.idle.asking
            sourceComponent: IdleQuestion {
                idle: root.kiosk.idle
                onAnswered: root.kiosk.answered()
                onTouched: at => {
                    const spot = presence.spotAt(at);
                    root.kiosk.answeredAt(spot.x, spot.y);
                }
            }
        }

        // Above everything, because a button keeps a touch from what lies below it.
        Presence {
            id: presence

            anchors.fill: parent
            asking: root.kiosk.idle.asking
            onPointed: (x, y) => root.kiosk.pointed(x, y)
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
        problem: root.windowed ? root.kiosk.problem : ""
    }

    // Lead pictures are decoded ahead, so that a page opens with its picture in the same frame.
    Repeater {
        model: root.prepared ? root.kiosk.home.tiles : null

        Picture {
            width: Theme.leadWidth
            height: Theme.leadHeight
            decoded: Theme.pictureSize
            visible: false
        }
    }

    function moveFocus(forward: bool): void {
        const from = root.activeFocusItem ?? stage;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
