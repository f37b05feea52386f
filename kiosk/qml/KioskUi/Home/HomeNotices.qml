pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What nobody may miss, on one flat sheet. Where there is nothing of that kind it takes no room. */
Rectangle {
    id: root

    required property RecordModel notices
    /*! From its upper edge to what is below it. */
    readonly property real room: visible ? height + HomeSizes.noticeGap : 0

    objectName: "home-notices"
    height: lines.height + 2 * lines.y
    visible: notices.count > 0
    color: Theme.tint("gold")
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hairline : 0

    Column {
        id: lines

        x: Theme.gap
        y: HomeSizes.noticeMargin
        width: root.width - 2 * x
        spacing: HomeSizes.noticeMargin

        Repeater {
            model: root.notices

            NoticeWords {
                width: lines.width
                mark: Theme.accent("gold")
                markSize: HomeSizes.noticeMark
                size: HomeSizes.noticeSize
            }
        }
    }
}
