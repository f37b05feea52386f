pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What nobody may miss and what begins soon, on a sheet of paper in the sky of the scenes, in the language that they speak.

    It is as high as the longest of its languages needs, so that it does not move. */
Rectangle {
    id: root

    required property RecordModel notices
    /*! Of the words on the screen. */
    required property string language
    /*! Of the words, which go before others come. */
    required property real said

    objectName: "attract-notices"
    height: spoken.height + 2 * spoken.y
    visible: notices.count > 0
    color: Theme.paper
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.hairline

    Item {
        id: spoken

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * x
        height: childrenRect.height
        opacity: root.said

        Repeater {
            model: root.notices

            Column {
                id: one

                required property string language
                required property RecordModel notices
                required property string near

                width: spoken.width
                spacing: Theme.gap
                visible: language === root.language
                // In the middle; their place itself is what the height of all comes from.
                transform: Translate {
                    y: Math.round((spoken.height - one.height) / 2)
                }

                Repeater {
                    model: one.notices

                    NoticeWords {
                        width: one.width
                        mark: Theme.accent("cinnabar")
                        markSize: AttractSizes.noticeMark
                        size: AttractSizes.noticeSize
                        family: Theme.sansFor(one.language)
                    }
                }

                NoticeWords {
                    width: one.width
                    visible: text.length > 0
                    title: ""
                    text: one.near
                    glyph: Icons.ticket
                    mark: Theme.accent("lapis")
                    markSize: AttractSizes.noticeMark
                    size: AttractSizes.noticeSize
                    family: Theme.sansFor(one.language)
                }
            }
        }
    }
}
