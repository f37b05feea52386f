pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What a page's list begins with: its picture, where that is not beside it, and its heading. */
Column {
    id: root

    required property PageState page
    property real leadHeight: PageSizes.leadHeight
    property real scrolled: 0
    signal pictureOpened(string picture, Item from)
    signal chapterTouched(string key)
    signal hoursTouched(Item from)

    Loader {
        active: !Theme.landscape && root.page.pictured
        // A loader that is not active would keep the room that it had.
        height: active ? root.leadHeight : 0
        sourceComponent: PageLead {
            page: root.page
            scrolled: root.scrolled
            onPictureOpened: (picture, from) => root.pictureOpened(picture, from)
        }
    }

    PageHeading {
        id: heading

        x: Theme.margin
        width: parent.width - 2 * x
        page: root.page
        onChapterTouched: key => root.chapterTouched(key)
        onHoursTouched: from => root.hoursTouched(from)
    }

    /*! Gives all of it its place now, and not with the next frame. */
    function layOut(): void {
        heading.layOut();
        forceLayout();
    }
}
