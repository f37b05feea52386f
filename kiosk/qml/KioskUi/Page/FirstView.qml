pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What is to be seen of a list before anybody scrolls it: that it goes on, and no line cut in half. */
QtObject {
    id: root

    required property RowList list
    /*! The height of what lies over the end of the list as long as it goes on. */
    required property real strip
    /*! By so much the picture above the list may be lower. */
    required property real spare
    readonly property bool more: list.originY + list.contentHeight - list.contentY - list.height > Theme.space
    readonly property bool begins: list.contentY - list.originY < 1
    /*! By so much the strip must be higher for it to cut no line. */
    property real cover: 0
    /*! Words stand right above the strip. */
    property bool close: false
    /*! By so much the picture is lower, for all of the page or its next heading to be seen. */
    property real squeeze: 0

    readonly property real slack: 2

    onBeginsChanged: Qt.callLater(measure)

    function measure(): void {
        if (!begins || !list.Window.window)
            return;
        const most = wanted();
        // Laid out anew, the sum of the rows is another one at the last digit: on and on.
        if (Math.abs(squeeze - most) >= 0.5) {
            squeeze = most;
            (list.headerItem as PageHead)?.layOut();
            list.contentY = list.originY;
        }
        const edge = list.height - (more ? strip : 0);
        let at = edge;
        // One of two cards abreast may cut where the other does not.
        for (let look = 0; look < 4; ++look) {
            const found = lineAt(list.contentItem, -list.contentY, at);
            if (found >= at)
                break;
            at = found;
        }
        cover = more && at < edge && at > edge / 2 ? edge - at : 0;
        close = wordsIn(list.contentItem, -list.contentY, edge - cover - PageSizes.fadeHeight, edge - cover);
    }

    /*! Returns by how much lower the picture should be, whatever it is now. */
    function wanted(): real {
        const beyond = list.contentHeight - list.height + squeeze;
        if (list.itemAtIndex(list.count - 1) && beyond <= spare)
            return Math.max(0, beyond);
        const end = list.contentY + list.height - squeeze;
        for (let index = 0; index < list.count; ++index) {
            const row = list.itemAtIndex(index) as BlockLoader;
            // A row that begins below the end may not be made yet.
            if (!row || row.y >= end)
                return 0;
            const beneath = row.y + row.heading() + Theme.tiny - (end - strip);
            if (row.heading() > 0 && beneath > 0)
                return beneath <= spare ? beneath : 0;
        }
        return 0;
    }

    /*! Returns where the line begins that `at` goes through; `at` itself between lines.

        Headings, signs, and buttons of a line or two are whole or not there. */
    function lineAt(item: Item, top: real, at: real): real {
        const button = item as Touchable;
        if (item as Plate || (button ? button.height < 3 * Theme.touchTarget : (item as BalancedWords)?.heading))
            return top;
        const words = item as Words;
        if (words) {
            const start = top + words.topPadding;
            const line = words.contentHeight / Math.max(1, words.lineCount);
            // Between the letters of two lines nothing is cut.
            const first = start + Math.floor((at - start + slack) / line) * line;
            return at - first < slack || at > start + words.contentHeight - slack ? at : first;
        }
        let first = at;
        for (const child of Array.from(item.children)) {
            const y = top + child.y;
            if (child.visible && y < at && y + child.height > at)
                first = Math.min(first, lineAt(child, y, at));
        }
        return first;
    }

    function wordsIn(item: Item, top: real, from: real, to: real): bool {
        if (item as Words)
            return true;
        return Array.from(item.children).some(child => {
            const y = top + child.y;
            return child.visible && y < to && y + child.height > from && wordsIn(child, y, from, to);
        });
    }
}
