pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts

/*! A collection: the objects by picture, and by what one can choose above them (portrait) or beside them. */
LayerScreen {
    id: root

    required property CollectionScreenState view
    /*! What unfolds its choices. */
    property string unfolded: ""

    onShownChanged: {
        if (shown)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (shown)
            forceActiveFocus();
    }
    Keys.onUpPressed: grid.flick(0, CollectionSizes.keyFlick)
    Keys.onDownPressed: grid.flick(0, -CollectionSizes.keyFlick)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            grid.leaf(1);
        else if (event.key === Qt.Key_PageUp)
            grid.leaf(-1);
        else if (event.key === Qt.Key_Home)
            grid.go(grid.originY);
        else if (event.key === Qt.Key_End)
            grid.go(grid.originY + grid.contentHeight);
        else
            event.accepted = false;
    }

    Window.onActiveFocusItemChanged: {
        const button = Window.activeFocusItem as Touchable;
        if (button?.visualFocus && !(button as ExhibitTile))
            show(button);
    }

    Connections {
        target: root.view

        function onOpened(): void {
            root.unfolded = "";
            grid.begin(true);
            beside.contentY = 0;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Flickable {
        id: beside

        width: CollectionSizes.filtersWidth
        height: parent.height
        visible: Theme.landscape
        contentHeight: filters.height
        boundsBehavior: Flickable.StopAtBounds
        onMovementEnded: Touches.acted()

        Loader {
            id: filters

            active: Theme.landscape
            width: parent.width
            sourceComponent: filtering
        }
    }

    Rectangle {
        x: beside.width - width
        width: Theme.hairline
        height: parent.height
        visible: Theme.landscape
        color: Theme.line
    }

    ExhibitGrid {
        id: grid

        x: Theme.landscape ? beside.width : 0
        width: parent.width - x
        height: parent.height
        view: root.view
        focus: true
        header: Column {
            width: grid.cellWidth * grid.columns
            topPadding: Theme.landscape ? Theme.small : 0
            bottomPadding: Theme.tiny

            Loader {
                active: !Theme.landscape
                x: -grid.leftMargin
                // One that is not active keeps the room that it had.
                visible: active
                sourceComponent: filtering
            }

            Found {
                x: CollectionSizes.overhang - grid.leftMargin
                width: parent.width - 2 * x
                view: root.view
                onAllWanted: {
                    const key = (root.Window.activeFocusItem as Touchable)?.visualFocus ?? false;
                    root.choose(root.view.showAllNames);
                    // What was touched is gone.
                    if (key)
                        grid.step(0);
                }
            }
        }
        footer: Item {
            width: grid.width
            height: Theme.space
        }
        onOpened: (names, from) => root.opened("exhibit", names, from)
    }

    ScrollMark {
        list: beside
        visible: Theme.landscape && beside.visibleArea.heightRatio < 1
        color: Theme.accent(root.view.accent)
    }

    ScrollMark {
        list: grid
        color: Theme.accent(root.view.accent)
    }

    Component {
        id: filtering

        Filters {
            width: CollectionSizes.filtersWidth
            view: root.view
            unfolded: root.unfolded
            onFacetTouched: key => root.unfolded = root.unfolded === key ? "" : key
            onChosen: names => root.choose(names)
        }
    }

    Touchable {
        objectName: "to-beginning"
        name: root.view.toBeginning
        x: grid.x + grid.width - width - Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: height
        height: Theme.touchTarget
        radius: width / 2
        fill: Theme.accent(root.view.accent)
        edge: Theme.edge(fill)
        visible: grid.depth > (Theme.landscape ? grid.cellHeight : 0)
        onClicked: grid.go(grid.originY)

        contentItem: Icon {
            glyph: Icons.arrowUp
            color: Theme.paper
        }
    }

    function choose(names: list<string>): void {
        grid.begin(Theme.landscape);
        refined("collection", names);
        // Who cannot see the objects hears how many there are now.
        Accessible.announce(view.count.replace(/[\u200b\u2060]/g, ""));
    }

    /*! Brings what can be chosen into sight when the focus comes to it. */
    function show(button: Touchable): void {
        const list = [beside, grid].find(list => holds(list, button));
        if (!list)
            return;
        const top = button.mapToItem(list.contentItem, 0, 0).y;
        if (top < list.contentY)
            list.contentY = Math.max(list.originY, top - Theme.gap);
        else if (top + button.height > list.contentY + list.height)
            list.contentY = top + button.height + Theme.gap - list.height;
        if (list === grid)
            grid.remember();
    }

    function holds(list: Flickable, thing: Item): bool {
        let item = thing;
        while (item && item !== list.contentItem)
            item = item.parent;
        return item !== null;
    }

    function find(name: string): Item {
        const index = view.exhibits.rowOf(name);
        if (index < 0)
            return null;
        if (!grid.seen(index)) {
            grid.positionViewAtIndex(index, GridView.Center);
            grid.remember();
        }
        grid.current = index;
        return grid.tileAt(index);
    }
}
