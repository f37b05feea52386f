pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! The screens that lie over one another, home lowest. */
Item {
    id: root

    required property Session session
    required property bool prepared
    property bool lightsOut: false
    /*! What lies deeper than this cannot be seen. */
    property int covering: 0
    /*! What was touched last to open something. */
    property Item touched: null
    property bool growing: true

    clip: true
    onVisibleChanged: {
        if (!visible)
            all().forEach(layer => layer.screen?.visitEnded());
    }

    Repeater {
        id: layers

        model: root.session.layers

        Layer {
            anchors.fill: parent
            prepared: root.prepared
            awake: root.session.awake
            covered: held.depth < root.covering
            origin: root.touched
            grows: root.growing
            onCoversChanged: root.look()
            onLightsOutChanged: root.look()
            onZChanged: root.look()
            onOpened: (kind, names, from) => root.open(kind, names, from)
            onTurned: (kind, names) => root.turn(this, kind, names)
            onRefined: (kind, names) => root.session.turn(kind, names)
            onClosed: root.session.goBack()
        }
    }

    /*! Opens a place; it grows out of what was touched. */
    function open(kind: string, names: list<string>, from: Item): void {
        growing = true;
        touched = from;
        session.open(kind, names);
    }

    /*! Lets what opens next be there at once: the screen that it was opened from is gone. */
    function growNothing(): void {
        growing = false;
        touched = null;
    }

    /*! Goes to a place in place of that of a layer, which then closes into what stands for it below. */
    function turn(layer: Layer, kind: string, names: list<string>): void {
        session.turn(kind, names);
        const below = all().find(one => one.held.open && one.held.depth === layer.held.depth - 1);
        layer.touched = below?.screen?.find(names[names.length - 1]) ?? null;
    }

    // No list<Layer>: with two engines, as in the preview, the second one's are none of the first one's type.
    function all(): var {
        return Array.from({
            length: layers.count
        }, (nothing, index) => layers.itemAt(index) as Layer).filter(layer => layer !== null);
    }

    function look(): void {
        lightsOut = all().some(layer => layer.lightsOut);
        covering = Math.max(0, ...all().filter(layer => layer.covers).map(layer => layer.z));
    }
}
