pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! One value of a setting: the chosen one is dark. */
T.AbstractButton {
    id: root

    required property string value
    required property string name
    required property bool current
    property bool centred: false

    // The ring lies upon the edges of the neighbours.
    z: visualFocus ? 1 : 0
    implicitHeight: Theme.buttonHeight
    leftPadding: centred ? Theme.tiny : Theme.small
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    // Qt writes these over Accessible.checked when a screen reader comes.
    checkable: true
    autoExclusive: true
    checked: current
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    background: Rectangle {
        color: root.current ? Theme.chosenFill : root.hovered ? Theme.hovered : Theme.panel
        border.color: root.visualFocus ? Theme.focus : Theme.line
        border.width: root.visualFocus ? Theme.ring : Theme.hairline
    }
    contentItem: Words {
        text: root.name
        size: Theme.buttonSize
        color: root.current ? Theme.chosenInk : Theme.ink
        strong: root.current
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
        elide: Text.ElideRight
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
