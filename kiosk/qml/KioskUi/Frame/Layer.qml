pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A screen of any kind: the kind names the file, and the state holds what it shows. */
Reveal {
    id: root

    required property LayerState held
    /*! There is time to make what nobody has asked for yet. */
    required property bool prepared
    /*! Somebody is there: nothing lies over all screens. */
    required property bool awake
    readonly property LayerScreen screen: loader.item as LayerScreen
    /*! Every colour of every screen changes then: the first frame of what opens does not wait for that. */
    readonly property bool lightsOut: (screen?.lightsOut ?? false) && progress > 0
    /*! What was touched last. */
    required property Item origin
    /*! What was touched to open this, as long as it is there. */
    property Item touched: null
    signal opened(string kind, list<string> names, Item from)
    signal turned(string kind, list<string> names)
    signal refined(string kind, list<string> names)
    signal closed

    z: held.depth
    enabled: held.top
    shown: held.open
    heart: screen?.heart ?? Qt.point(0, 0)
    onShownChanged: {
        if (shown)
            touched = origin;
        if (shown && !touched)
            from = lowerEdge;
        if (touched)
            from = mapFromItem(touched, 0, 0, touched.width, touched.height);
        if (!shown && touched?.enabled)
            touched.forceActiveFocus();
    }

    Loader {
        id: loader

        readonly property string kind: root.held.kind.charAt(0).toUpperCase() + root.held.kind.slice(1)
        readonly property url file: Qt.resolvedUrl("../" + kind + "/" + kind + "Screen.qml")

        anchors.fill: parent
        // What the waiting screen hides waits for its first frame. One that is not made ahead is a new one each
        // time, so that nothing of the last is left.
        active: root.held.open || root.progress > 0 ? root.awake || root.prepared || item !== null : root.held.ahead && (root.prepared || item !== null)
        onActiveChanged: load()
        Component.onCompleted: load()

        function load(): void {
            if (!active)
                return;
            asynchronous = !root.held.open;
            // Read first: a loader that becomes hurried while it still reads forgets the properties.
            Qt.createComponent(file);
            setSource(file, {
                "objectName": root.held.kind,
                "view": root.held.view,
                "shown": root.held.top,
                "inSight": root.held.open,
                "touched": root.origin
            });
        }
    }

    Connections {
        target: root.held

        function onChanged(): void {
            if (root.held.open)
                loader.asynchronous = false;
        }

        function onLifted(): void {
            root.touched = root.origin;
            if (root.touched)
                root.from = root.mapFromItem(root.touched, 0, 0, root.touched.width, root.touched.height);
            root.again();
        }
    }

    Binding {
        target: root.screen
        property: "shown"
        value: root.held.top
    }

    Binding {
        target: root.screen
        property: "inSight"
        value: root.held.open || root.progress > 0
    }

    Connections {
        target: root.screen

        function onOpened(kind: string, names: list<string>, from: Item): void {
            root.opened(kind, names, from);
        }

        function onTurned(kind: string, names: list<string>): void {
            root.turned(kind, names);
        }

        function onRefined(kind: string, names: list<string>): void {
            root.refined(kind, names);
        }

        function onClosed(): void {
            root.closed();
        }
    }
}
