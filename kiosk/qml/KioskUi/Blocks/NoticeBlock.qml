pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Something not to be missed: a field in a breath of the page's colour. */
Block {
    id: root

    required property string text

    Field {
        color: Theme.tint(root.accent)

        NoticeWords {
            width: parent.width
            // The block has it as its heading.
            title: ""
            text: root.text
            mark: Theme.accent(root.accent)
            markSize: BlockSizes.fieldIconSize
        }
    }
}
