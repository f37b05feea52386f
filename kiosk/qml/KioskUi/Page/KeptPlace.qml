pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Keeps the same thing at the top of a list, and the focus on the same card, whatever rows come and go.

    A thing is a card or a period, or else a row. In another language, rows grow or shrink: then it keeps the
    same words at the top. */
QtObject {
    id: root

    required property RowList list
    /*! The name of what is at the top; none above the first row. */
    property string thing
    /*! How far into its row the top is, 0 to 1; above the first row, pixels from the beginning. */
    property real part: 0
    /*! How far below the beginning of the thing the top is, in pixels. */
    property real depth: 0
    // No card is at the top, but the row as a whole, or what lies between two of them.
    property bool whole: false
    // Rows came or went since: the thing may be in another one, beside other things.
    property bool moved: false
    /*! The name of the card that is to have the focus again. */
    property string focused
    property int focusReason: Qt.OtherFocusReason
    readonly property Connections following: Connections {
        target: root.list.records as QtObject

        function onExchanged(): void {
            root.thing = root.list.records.heir(root.thing);
            root.focused = root.list.records.heir(root.focused);
            root.holdFocus();
            root.moved = true;
        }
    }

    function forget(): void {
        thing = "";
        focused = "";
        part = 0;
        moved = false;
    }

    function remember(): void {
        const row = list.itemAt(list.width / 2, list.contentY + 1) as BlockLoader;
        const cards = (row?.cards() ?? []).filter(card => place(card, row) + card.height > list.contentY);
        // Of two abreast it stays the same.
        const card = cards.find(card => card.item.key === thing && card.y === cards[0].y) ?? cards[0] ?? null;
        thing = card?.item.key ?? row?.key ?? "";
        whole = card === null;
        part = row ? (list.contentY - row.y) / row.height : list.contentY - list.originY;
        depth = row ? list.contentY - place(card, row) : 0;
        moved = false;
    }

    function restore(): void {
        list.forceLayout();
        const index = thing.length > 0 ? list.records.rowOf(thing) : -1;
        if (index < 0) {
            list.contentY = list.originY + part;
        } else {
            // Only where it is needed: it moves the row's beginning to the top, so that rows below are let go
            // and made anew, which changes their heights and leads here again.
            if (!list.itemAtIndex(index))
                list.positionViewAtIndex(index, ListView.Beginning);
            const row = list.itemAtIndex(index) as BlockLoader;
            if (row && moved) {
                const card = whole ? null : row.card(thing);
                const height = (card ?? row).height;
                // Beside another card it may be lower now; something of it is to be seen all the same.
                list.contentY = place(card, row) + (depth < height ? depth : height - Theme.gap);
            } else if (row) {
                list.contentY = row.y + part * row.height;
            }
        }
        list.returnToBounds();
        restoreFocus();
    }

    /*! Notes where things are before all rows are made anew; whoever is on the way comes to a halt. */
    function hold(): void {
        holdFocus();
        if (list.moving)
            remember();
        list.cancelFlick();
    }

    /*! Notes which card has the focus, before its row goes. */
    function holdFocus(): void {
        const card = focusedRow()?.cards().find(card => card.focus);
        if (card) {
            // A row that just went is there until the next frame.
            focused = list.records.heir(card.item.key) || focused;
            focusReason = card.focusReason;
        }
    }

    /*! Gives the focus back as soon as the card is there, unless it is somewhere else by now. */
    function restoreFocus(): void {
        if (focused.length === 0)
            return;
        const row = list.itemAtIndex(list.records.rowOf(focused)) as BlockLoader;
        if (focusedRow() !== null || row?.focusCard(focused, focusReason))
            focused = "";
    }

    function focusedRow(): BlockLoader {
        return Array.from(list.contentItem.children).find(item => (item as BlockLoader)?.entered()) ?? null;
    }

    /*! Where a card is in the list, or its row where there is none. */
    function place(card: Item, row: Item): real {
        return row.y + (card ? card.mapToItem(row, 0, 0).y : 0);
    }
}
