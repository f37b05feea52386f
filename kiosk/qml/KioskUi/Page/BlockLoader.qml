pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts
import KioskUi.Blocks

/*! Shows a block of any kind: the kind names the file, the view holds that file's properties. */
Item {
    id: root

    /*! None: it could not be presented. */
    required property string kind
    // A map from the names of the block's own typed properties to their values.
    required property var view
    required property string accent
    required property bool joined
    required property int index
    required property string key
    /*! How far it still is from its place, 1 to 0. */
    property real away: 0
    signal opened(string item, Item from)
    signal pictureOpened(string picture, Item from)
    signal placeOpened(string kind, list<string> names, Item from)

    // A list makes rows until there is no room left, so one takes room before it is loaded as well.
    implicitHeight: PageSizes.unmadeHeight
    transform: Translate {
        y: Math.round(root.away * PageSizes.arrivalShift)
    }
    onViewChanged: {
        for (const name in loader.block ? root.view : {})
            loader.block[name] = root.view[name];
    }
    onAccentChanged: {
        if (loader.block)
            loader.block["accent"] = accent;
    }
    onJoinedChanged: {
        if (loader.block)
            loader.block["joined"] = joined;
    }
    Component.onCompleted: {
        if (kind.length === 0) {
            loader.leaveGap();
            return;
        }
        const file = "../Blocks/" + kind.charAt(0).toUpperCase() + kind.slice(1) + "Block.qml";
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

        property bool failed: false
        readonly property Item block: failed ? null : item as Item

        x: Theme.margin
        width: root.width - 2 * x
        // The log says why.
        onStatusChanged: {
            if (status === Loader.Error)
                leaveGap();
        }

        function leaveGap(): void {
            failed = true;
            source = "Gap.qml";
        }
    }

    // No properties: a loader that is destroyed changes both of them.
    // And no list<Card>: see Layers.qml.
    function cards(): var {
        return ((loader.block as Block)?.cards ?? []).map(one => one as Card);
    }

    /*! Whether it has the focus, or has it again when the page has. */
    function entered(): bool {
        return loader?.focus ?? false;
    }

    /*! Returns how far down its heading reaches; 0 if it has none. */
    function heading(): real {
        const block = loader.block as Block;
        return block && block.title.length > 0 ? block.y + block.headingBottom : 0;
    }

    function card(key: string): Card {
        return cards().find(card => card.item.key === key) ?? null;
    }

    function focusCard(key: string, reason: int): bool {
        const found = card(key);
        if (!found)
            return false;
        // Nobody did this, so its ring comes afterwards: it would tell of somebody who is there.
        found.focus = true;
        loader.focus = true;
        found.focusReason = reason;
        return true;
    }

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onOpened(item: string, from: Item): void {
            root.opened(item, from);
        }

        function onPictureOpened(picture: string, from: Item): void {
            root.pictureOpened(picture, from);
        }

        function onPlaceOpened(kind: string, names: list<string>, from: Item): void {
            root.placeOpened(kind, names, from);
        }
    }
}
