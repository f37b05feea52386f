pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What a page says, from its title to its end, as a list of rows that keeps its place. */
RowList {
    id: root

    required property PageState page
    /*! The height of what lies over its end as long as it goes on. */
    property real strip: 0
    readonly property real hidden: first.more ? strip : 0
    readonly property alias first: first
    signal opened(string kind, list<string> names, Item from)

    objectName: "blocks"
    records: page.blocks
    // What is below the edge is made when the page has been seen for a moment. With no room at all, a
    // row that shrinks while it is laid out is let go and made anew without end.
    cacheBuffer: settling.running ? 2 * Theme.touchTarget : Math.max(0, height)
    boundsBehavior: Flickable.DragAndOvershootBounds
    maximumFlickVelocity: PageSizes.fastestFlick
    flickDeceleration: PageSizes.flickDeceleration
    // Keys scroll it. By itself it would go from its first row on, wherever a finger has brought it.
    keyNavigationEnabled: false
    // No row is the chosen one: what marks it, though nothing is painted, would go to its new place at 400
    // pixels a second each time rows move, with a frame for every step.
    currentIndex: -1
    header: PageHead {
        // Laid out anew, the sum of its parts is another one at the last digit.
        property real laidOut: 0

        width: root.width
        page: root.page
        leadHeight: PageSizes.leadHeight - first.squeeze
        scrolled: root.contentY - root.originY
        onHeightChanged: {
            if (Math.abs(height - laidOut) < 0.5)
                return;
            laidOut = height;
            Qt.callLater(root.restore);
        }
        onPictureOpened: (picture, from) => root.openPicture(picture, from)
        onHoursTouched: from => root.opened("hours", [root.page.page], from)
        onChapterTouched: key => root.go(() => root.positionViewAtIndex(root.records.rowOf(key), ListView.Beginning))
    }
    footer: Item {
        width: root.width
        height: Theme.space + (root.page.item.length === 0 ? ending.height + Theme.space : 0)

        Ornament {
            id: ending

            shape: "end"
            visible: root.page.item.length === 0
            anchors.centerIn: parent
            width: 3 * height
            height: PageSizes.endHeight
            sourceSize: Qt.size(width, height)
        }
    }
    delegate: BlockLoader {
        width: root.width
        accent: root.page.accent
        away: arrival.away(index)
        onOpened: (item, from) => root.opened("item", [root.page.page, item], from)
        onPictureOpened: (picture, from) => root.openPicture(picture, from)
        onPlaceOpened: (kind, names, from) => root.opened(kind, names, from)
        onHeightChanged: {
            Qt.callLater(settling.running ? root.restore : first.measure);
        }
        Component.onCompleted: {
            if (place.focused.length > 0)
                Qt.callLater(place.restoreFocus);
        }
    }
    onExchangingChanged: {
        if (exchanging)
            place.hold();
    }
    onMovementStarted: {
        gliding.stop();
        settling.stop();
        arrival.end();
    }
    onMovementEnded: place.remember()
    onFlickEnded: place.remember()
    onContentHeightChanged: Qt.callLater(first.measure)
    Window.onActiveFocusItemChanged: {
        const button = Window.activeFocusItem as Touchable;
        if (button?.visualFocus && holds(button))
            show(button);
    }

    Arrival {
        id: arrival
    }

    KeptPlace {
        id: place

        list: root
    }

    FirstView {
        id: first

        list: root
        strip: root.strip
        spare: root.page.pictured ? PageSizes.leadSpare : 0
    }

    NumberAnimation {
        id: gliding

        target: root
        property: "contentY"
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
        onStopped: place.remember()
    }

    Connections {
        target: root.page

        function onOpened(): void {
            root.cancelFlick();
            gliding.stop();
            place.forget();
            arrival.begin();
        }

        function onChanged(): void {
            place.holdFocus();
            // Whoever is on the way somewhere is not held up.
            if (root.moving)
                return;
            settling.restart();
            Qt.callLater(root.restore);
        }
    }

    // Blocks take their new heights one after the other; so long their growing is not the visitor's.
    Timer {
        id: settling

        interval: PageSizes.settlingTime
        onTriggered: {
            if (place.moved)
                place.remember();
            first.measure();
        }
    }

    function arrive(): void {
        arrival.begin();
    }

    function restore(): void {
        // A page that is on its way out of memory has no functions any more.
        if (!Window.window)
            return;
        (headerItem as PageHead)?.layOut();
        place.restore();
        first.measure();
    }

    /*! Goes where a visitor wants to be. */
    function go(move: var): void {
        const from = contentY;
        glide(move);
        if (Math.abs(gliding.to - from) >= 1)
            Touches.acted();
    }

    /*! Goes where `move` leads, and is seen to come there: from no farther than a screen away. */
    function glide(move: var): void {
        cancelFlick();
        gliding.stop();
        settling.stop();
        arrival.end();
        const from = contentY;
        move();
        const to = contentY;
        gliding.to = to;
        contentY = to - Math.max(-height, Math.min(height, to - from));
        gliding.restart();
    }

    /*! Reads on by what is seen (1), or back (-1). */
    function leaf(by: int): void {
        go(() => scrollTo(contentY + by * (height - hidden - PageSizes.readAgain)));
    }

    function scrollTo(y: real): void {
        contentY = Math.max(originY, Math.min(y, originY + contentHeight - height));
    }

    /*! Brings something that it holds into sight, unless that is farther than a screen away.

        The focus leads there, and a key that is jammed moves it without end: it does nothing by that. */
    function show(thing: Item): void {
        const top = thing.mapToItem(contentItem, 0, 0).y;
        const bottom = top + Math.min(thing.height, height - hidden - Theme.gap) + Theme.gap;
        if (bottom < contentY - height || top > contentY + 2 * height)
            return;
        if (top < contentY)
            glide(() => scrollTo(top - Theme.gap));
        else if (bottom > contentY + height - hidden)
            glide(() => scrollTo(bottom - height + hidden));
    }

    function holds(thing: Item): bool {
        let item = thing;
        while (item && item !== contentItem)
            item = item.parent;
        return item !== null;
    }

    /*! Returns a card, and brings it to the middle if it is out of sight. */
    function find(name: string): Item {
        const index = records.rowOf(name);
        const seen = cardAt(index, name);
        const top = seen?.mapToItem(contentItem, 0, 0).y ?? -1;
        if (index < 0 || (seen && top >= contentY && top + seen.height <= contentY + height - hidden))
            return seen;
        positionViewAtIndex(index, ListView.Center);
        // A row is higher than the card in it, whose end is not to dissolve at the foot either.
        const card = cardAt(index, name);
        const start = card?.mapToItem(contentItem, 0, 0).y ?? contentY;
        const end = contentY + height - hidden - (first.more ? PageSizes.fadeHeight : 0);
        contentY += Math.max(0, Math.min(start + (card?.height ?? 0) - end, start - contentY));
        place.remember();
        return card;
    }

    function cardAt(index: int, name: string): Item {
        return (itemAtIndex(index) as BlockLoader)?.card(name) ?? null;
    }

    function openPicture(picture: string, from: Item): void {
        opened("picture", [page.page, page.item, picture], from);
    }
}
