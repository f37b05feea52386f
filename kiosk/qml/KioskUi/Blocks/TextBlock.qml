pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Running text; a second part unfolds. */
Block {
    id: root

    required property string text
    required property string more
    required property string moreLabel
    required property string lessLabel
    property bool unfolded: false

    Column {
        width: Math.min(parent.width, BlockSizes.measure)
        // An empty line, as between paragraphs; one of Chinese is a little higher.
        spacing: Theme.bodySize * 1.45

        Words {
            width: parent.width
            text: root.text
        }

        Words {
            width: parent.width
            text: root.unfolded ? root.more : ""
        }
    }

    Touchable {
        id: button

        // Its name says whether it unfolds or folds: Accessible has no such state before Qt 6.12.
        objectName: "more-button"
        name: root.unfolded ? root.lessLabel : root.moreLabel
        visible: root.more.length > 0
        onClicked: {
            root.unfolded = !root.unfolded;
            Touches.acted();
        }

        contentItem: Row {
            spacing: Theme.small
            leftPadding: Theme.gap
            rightPadding: Theme.gap

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: button.name
                color: Theme.accent(root.accent)
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: root.unfolded ? Icons.caretUp : Icons.caretDown
                color: Theme.accent(root.accent)
                size: Theme.bodySize
            }
        }
    }
}
