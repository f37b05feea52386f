pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Shows a block of any kind: the kind names the file, the view holds that file's properties. */
Item {
    id: root

    required property string kind
    // A map from the names of the block's own typed properties to their values.
    required property var view
    required property string accent
    required property bool joined
    signal opened(string item)
    signal pictureOpened(string picture, Item from)

    // A list makes rows until there is no room left, so one takes room before it is loaded as well.
    implicitHeight: 640
    onViewChanged: {
        for (const name in loader.item ? root.view : {})
            loader.item[name] = root.view[name];
    }
    Component.onCompleted: {
        const file = "Blocks/" + kind.charAt(0).toUpperCase() + kind.slice(1) + "Block.qml";
        loader.setSource(Qt.resolvedUrl(file), Object.assign({
            "accent": root.accent,
            "joined": root.joined
        }, root.view));
    }

    Binding on implicitHeight {
        when: loader.item !== null
        value: loader.height
    }

    Loader {
        id: loader

        x: Theme.margin
        width: root.width - 2 * x
    }

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onOpened(item: string): void {
            root.opened(item);
        }

        function onPictureOpened(picture: string, from: Item): void {
            root.pictureOpened(picture, from);
        }
    }
}
