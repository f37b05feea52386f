pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The objects that were found, by picture, as many abreast as have room.

    Keys enter it at one object and go from one to the next within it; other objects take the places of those
    that were there, so the place at which one is stays. */
GridView {
    id: root

    required property CollectionScreenState view
    /*! The object that keys come to. */
    property int current: 0
    readonly property real scrolled: contentY - originY
    /*! Where the first row is: at other sizes, a grid begins somewhere else. */
    readonly property real firstRow: originY + (headerItem?.height ?? 0)
    /*! How far down among the objects it is; above them, less than 0. */
    readonly property real depth: contentY - firstRow
    readonly property int columns: Math.max(1, Math.floor((width - Theme.small) / (CollectionSizes.leastTile + Theme.gap)))
    readonly property bool beside: columns === 1
    // Where it was when it began to move.
    property real begun: 0
    // How far down it is, as long as what stands above the objects is seen, which may grow or shrink.
    property real kept: 0
    // The row at the top, below that: with other sizes, the same objects are to be seen.
    property int topmost: 0
    signal opened(list<string> names, Item from)

    objectName: "exhibits"
    model: view.exhibits
    currentIndex: -1
    keyNavigationEnabled: false
    reuseItems: true
    cellWidth: Math.floor((width - leftMargin - rightMargin) / columns)
    cellHeight: Math.round(beside ? Math.max(CollectionSizes.nameHeight + 2 * Theme.gap, 0.36 * cellWidth) : 0.8 * cellWidth + CollectionSizes.nameHeight)
    leftMargin: CollectionSizes.overhang - Theme.gap / 2
    rightMargin: leftMargin
    // Each object around the screen is made anew with each choice as well.
    cacheBuffer: Math.max(0, 2 * cellHeight)
    boundsBehavior: Flickable.DragAndOvershootBounds
    maximumFlickVelocity: CollectionSizes.fastestFlick
    flickDeceleration: CollectionSizes.flickDeceleration
    onMovementStarted: {
        gliding.stop();
        begun = scrolled;
    }
    onMovementEnded: arrived()
    onFlickStarted: {
        if (!moving)
            begun = scrolled;
    }
    onFlickEnded: {
        if (!moving)
            arrived();
    }
    onOriginYChanged: {
        if (topmost === 0 && !moving)
            contentY = originY + kept;
    }
    onCellHeightChanged: Qt.callLater(settle)
    onColumnsChanged: Qt.callLater(settle)
    onCountChanged: {
        if (!exchange.underWay)
            current = Math.min(current, Math.max(0, count - 1));
    }
    delegate: Cell {}

    RowExchange {
        id: exchange

        view: root
        records: root.view.exhibits
    }

    NumberAnimation {
        id: gliding

        target: root
        property: "contentY"
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
        onStopped: root.remember()
    }

    function arrived(): void {
        remember();
        if (Math.abs(scrolled - begun) > 1)
            Touches.acted();
    }

    /*! Notes where it is. */
    function remember(): void {
        kept = scrolled;
        topmost = Math.max(0, Math.round(depth / cellHeight)) * columns;
        if (!seen(current))
            current = Math.min(Math.max(0, count - 1), Math.ceil(Math.max(0, depth) / cellHeight) * columns);
    }

    function seen(index: int): bool {
        const y = rowY(index);
        return y + cellHeight > contentY && y < contentY + height;
    }

    /*! Goes to where the same objects are with other sizes. */
    function settle(): void {
        forceLayout();
        if (topmost === 0)
            contentY = originY + kept;
        else
            positionViewAtIndex(Math.min(topmost, count - 1), GridView.Beginning);
        returnToBounds();
    }

    /*! Begins anew, or stays where one can see what was chosen. */
    function begin(anew: bool): void {
        cancelFlick();
        gliding.stop();
        current = 0;
        topmost = 0;
        kept = anew || depth > 0 ? 0 : scrolled;
        contentY = originY + kept;
    }

    /*! Gives the focus to an object; returns whether there is one. */
    function step(index: int): bool {
        if (index < 0 || index >= count)
            return false;
        if (!itemAtIndex(index))
            positionViewAtIndex(index, GridView.Contain);
        tileAt(index)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    function rowY(index: int): real {
        return firstRow + Math.floor(index / columns) * cellHeight;
    }

    function tileAt(index: int): Touchable {
        return (itemAtIndex(index) as Cell)?.tile ?? null;
    }

    /*! Brings an object into sight. */
    function show(index: int): void {
        const y = rowY(index);
        if (y < contentY)
            glide(y);
        else if (y + cellHeight > contentY + height)
            glide(y + cellHeight - height);
    }

    function glide(to: real): void {
        cancelFlick();
        gliding.stop();
        gliding.to = Math.max(originY, Math.min(to, originY + contentHeight - height));
        gliding.restart();
    }

    /*! Goes on by what is seen (1), or back (-1). */
    function leaf(by: int): void {
        go(contentY + by * Math.max(cellHeight, Math.floor(height / cellHeight) * cellHeight));
    }

    /*! Goes where a visitor wants to be: from no farther than a screen away. */
    function go(to: real): void {
        const from = contentY;
        const end = Math.max(originY, Math.min(to, originY + contentHeight - height));
        contentY = end - Math.max(-height, Math.min(height, end - from));
        glide(end);
        if (Math.abs(end - from) >= 1)
            Touches.acted();
    }

    component Cell: Item {
        id: cell

        required property int index
        required property string key
        required property string title
        required property list<string> names
        required property var picture
        readonly property Touchable tile: exhibit

        width: root.cellWidth
        height: root.cellHeight

        ExhibitTile {
            id: exhibit

            anchors.fill: parent
            anchors.margins: Theme.gap / 2
            index: cell.index
            key: cell.key
            title: cell.title
            names: cell.names
            picture: cell.picture
            beside: root.beside
            focusPolicy: index === root.current || activeFocus ? Qt.TabFocus : Qt.NoFocus
            onActiveFocusChanged: {
                if (activeFocus)
                    root.current = index;
            }
            onVisualFocusChanged: {
                if (visualFocus)
                    root.show(index);
            }
            onClicked: root.opened(names, exhibit)
            Keys.onLeftPressed: event => event.accepted = root.step(index - 1)
            Keys.onRightPressed: event => event.accepted = root.step(index + 1)
            Keys.onUpPressed: event => event.accepted = root.step(index - root.columns)
            Keys.onDownPressed: event => event.accepted = root.step(index + root.columns)
        }
    }
}
