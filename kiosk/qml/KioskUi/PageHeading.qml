pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What a page begins with: its dates, its name, the motif, and its one sentence. */
Column {
    id: root

    required property PageState page

    spacing: Theme.gap

    Words {
        width: parent.width
        text: root.page.when
        color: Theme.accent(root.page.accent)
        strong: true
        size: Theme.leadSize
    }

    Words {
        objectName: "page-title"
        width: parent.width
        text: root.page.title
        serif: true
        size: Theme.h1Size
    }

    Motif {}

    Words {
        width: parent.width
        text: root.page.line
        color: Theme.inkSoft
        size: Theme.leadSize
        lineHeight: Theme.lineHeight
    }
}
