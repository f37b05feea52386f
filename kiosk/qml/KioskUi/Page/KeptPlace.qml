pragma ComponentBehavior: Bound

import QtQuick

/*! Keeps the same words at the top of a list when they grow or shrink in another language. */
QtObject {
    required property ListView list
    property int block: -1
    // How far into that block, 0 to 1; above the first block, pixels from the top.
    property real offset: 0

    function forget(): void {
        block = -1;
        offset = 0;
    }

    function remember(): void {
        block = list.indexAt(list.width / 2, list.contentY + 1);
        const item = list.itemAtIndex(block);
        offset = item ? (list.contentY - item.y) / item.height : list.contentY - list.originY;
    }

    function restore(): void {
        list.forceLayout();
        if (block < 0) {
            list.contentY = list.originY + offset;
        } else {
            // Only where it is needed: it moves the block's beginning to the top, so that rows below are
            // let go and made anew, which changes their heights and leads here again.
            if (!list.itemAtIndex(block))
                list.positionViewAtIndex(block, ListView.Beginning);
            const item = list.itemAtIndex(block);
            if (item)
                list.contentY = item.y + offset * item.height;
        }
        list.returnToBounds();
    }
}
