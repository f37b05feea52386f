pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What a page begins with: its dates, its name, the motif, and its one sentence. */
Column {
    id: root

    required property PageState page
    signal chapterTouched(string key)
    /*! All hours are asked for. */
    signal hoursTouched(Item from)

    spacing: Theme.gap
    topPadding: Theme.landscape || !page.pictured ? Theme.space : Theme.gap

    BalancedWords {
        room: parent.width
        text: root.page.when
        color: Theme.accent(root.page.accent)
        strong: true
        largest: Theme.leadSize
    }

    BalancedWords {
        objectName: "page-title"
        room: parent.width
        text: root.page.title
        serif: true
        largest: Theme.h1Size
    }

    OpeningButton {
        room: parent.width
        opening: root.page.opening
        accent: root.page.accent
        onClicked: root.hoursTouched(this)
    }

    Motif {}

    BalancedWords {
        room: parent.width
        text: root.page.line
        color: Theme.inkSoft
        largest: Theme.leadSize
    }

    Chapters {
        id: chapters

        width: parent.width
        chapters: root.page.chapters
        name: root.page.chaptersName
        accent: root.page.accent
        onTouched: key => root.chapterTouched(key)
    }

    function layOut(): void {
        chapters.forceLayout();
        forceLayout();
    }
}
