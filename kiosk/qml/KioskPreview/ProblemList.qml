pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskBackend

/*! What is wrong with the file, the worst first; a click or Enter brings the kiosk there. */
Rectangle {
    id: root

    required property RecordModel problems
    required property string nothing
    signal opened(int row)

    color: Theme.panel
    border.color: Theme.line
    border.width: Theme.hairline

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space
        text: list.count === 0 ? root.nothing : ""
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }

    ListView {
        id: list

        objectName: "problems"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        clip: true
        model: root.problems
        // No row is made for later: Qt warns when there are fewer by then.
        cacheBuffer: 0
        currentIndex: -1
        keyNavigationWraps: true
        activeFocusOnTab: count > 0
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Keys.onReturnPressed: root.open(currentIndex)
        Keys.onEnterPressed: root.open(currentIndex)
        Keys.onSpacePressed: root.open(currentIndex)
        section.property: "group"
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.delegate: Rectangle {
            id: heading

            required property string section

            width: list.width
            height: Theme.buttonHeight
            z: 2
            color: Theme.heading

            Words {
                x: Theme.gap
                width: parent.width - 2 * x
                height: parent.height
                text: heading.section
                color: Theme.inkSoft
                size: Theme.noteSize
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
            }
        }
        delegate: ProblemRow {
            width: list.width
            opened: ListView.isCurrentItem
            ringed: ListView.isCurrentItem && list.activeFocus
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.open(index);
            }
        }
        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            width: Theme.small
            visible: size < 1
            contentItem: Rectangle {
                color: bar.pressed || bar.hovered ? Theme.inkSoft : Theme.line
            }
        }
    }

    function open(row: int): void {
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        root.opened(row);
    }

    function openNext(): void {
        list.incrementCurrentIndex();
        open(list.currentIndex);
    }

    function openPrevious(): void {
        list.decrementCurrentIndex();
        open(list.currentIndex);
    }

    /*! The file was read anew: the next problem is the first one again. */
    function begin(): void {
        list.currentIndex = -1;
    }
}
