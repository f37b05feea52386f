pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Glyphs of the bundled icon font (Phosphor 2.1, style "bold"), by their upstream names. */
QtObject {
    readonly property string family: "Phosphor-Bold"
    readonly property string house: "\ue2c2"
    readonly property string handTap: "\uec90"
    readonly property string arrowsOut: "\ue0a2"
    readonly property string arrowDown: "\ue03e"
    readonly property string arrowLeft: "\ue058"
    readonly property string arrowRight: "\ue06c"
    readonly property string caretDown: "\ue136"
    readonly property string caretUp: "\ue13c"
    readonly property string caretRight: "\ue13a"
    readonly property string chats: "\ue17e"
    readonly property string checkCircle: "\ue184"
    readonly property string clock: "\ue19a"
    readonly property string info: "\ue2ce"
    readonly property string minus: "\ue32a"
    readonly property string plus: "\ue3d4"
    readonly property string x: "\ue4f6"

    /*! The glyph of that name; none if it is not among these. */
    function named(name: string): string {
        return this[name] ?? "";
    }
}
