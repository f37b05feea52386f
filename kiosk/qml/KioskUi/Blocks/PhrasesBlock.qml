pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Phrases that open over the screen, to be shown to somebody: one group of them at a time. */
Block {
    id: root

    required property string hint
    required property RecordModel groups
    /*! The group that is seen. */
    property int chosen: 0
    /*! All of them are seen. */
    property bool unfolded: false
    readonly property int count: groups?.count ?? 0
    readonly property bool tabbed: count > 1 && !unfolded
    readonly property bool abreast: width > BlockSizes.cardsAbreastWidth
    signal placeOpened(string kind, list<string> names, Item from)

    // What is chosen may be gone.
    onCountChanged: chosen = Math.min(chosen, Math.max(0, count - 1))

    Words {
        width: Math.min(parent.width, BlockSizes.measure)
        text: root.hint
        color: Theme.inkSoft
        size: Theme.noteSize
    }

    Grid {
        id: tabs

        readonly property real share: (width - (columns - 1) * spacing) / columns

        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        columns: root.abreast ? 2 : 1
        spacing: Theme.small
        visible: root.tabbed
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title

        Repeater {
            model: root.groups

            Touchable {
                id: tab

                required property int index
                required property string title
                readonly property bool current: index === root.chosen

                objectName: "phrases-" + index
                name: title
                role: Accessible.RadioButton
                checked: current
                width: tabs.share
                fill: current ? Theme.chosen : Theme.felt
                edge: current ? Theme.chosenEdge : Theme.feltEdge
                onClicked: {
                    root.chosen = index;
                    Touches.acted();
                }

                contentItem: Item {
                    FittedWords {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.small
                        width: parent.width - 2 * x
                        text: tab.title
                        color: tab.current ? Theme.chosenWords : Theme.ink
                        strong: tab.current
                        largest: Theme.bodySize
                        lineHeight: Theme.headingLineHeight
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Repeater {
        model: root.groups

        Column {
            id: group

            required property int index
            required property string title
            required property RecordModel phrases
            readonly property bool seen: root.unfolded || index === root.chosen

            x: -BlockSizes.fieldOverhang
            width: root.width + 2 * BlockSizes.fieldOverhang
            spacing: Theme.tiny
            visible: seen

            Words {
                x: BlockSizes.fieldOverhang
                width: parent.width - 2 * x
                text: root.tabbed ? "" : group.title
                strong: true
            }

            Repeater {
                model: group.seen ? group.phrases : null

                Line {}
            }
        }
    }

    component Line: Touchable {
        id: line

        required property string key
        required property string words
        required property string other
        required property string otherLanguage
        required property string call

        objectName: "phrase-" + key
        name: call
        width: parent?.width ?? 0
        onClicked: root.placeOpened("phrase", [key], line)

        contentItem: Item {
            readonly property real room: sign.x - Theme.small - own.x

            implicitHeight: (root.abreast ? Math.max(own.height, beside.height) : own.height + Theme.tiny + beside.height) + 2 * Theme.small

            Words {
                id: own

                x: BlockSizes.fieldOverhang
                y: root.abreast ? Math.round((parent.height - height) / 2) : Theme.small
                width: root.abreast ? Math.round((parent.room - Theme.gap) * 0.56) : parent.room
                text: line.words
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            Words {
                id: beside

                x: root.abreast ? own.x + own.width + Theme.gap : own.x
                y: root.abreast ? Math.round((parent.height - height) / 2) : own.y + own.height + Theme.tiny
                width: root.abreast ? sign.x - Theme.small - x : parent.room
                text: line.other
                color: Theme.inkSoft
                family: Theme.sansFor(line.otherLanguage)
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            Icon {
                id: sign

                x: parent.width - width - Theme.gap
                height: parent.height
                glyph: Icons.arrowsOut
                color: Theme.accent(root.accent)
                size: Theme.bodySize
            }
        }
    }
}
