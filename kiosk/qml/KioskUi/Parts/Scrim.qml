pragma ComponentBehavior: Bound

import QtQuick

/*! Darkens the top of a picture, so that white words are readable on any picture. */
Rectangle {
    anchors.left: parent?.left
    anchors.right: parent?.right
    height: Theme.scrimHeight
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.scrim
        }
        GradientStop {
            position: 1
            color: "transparent"
        }
    }
}
