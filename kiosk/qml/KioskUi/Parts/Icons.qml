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
    readonly property string calendarCheck: "\ue712"
    readonly property string caretDown: "\ue136"
    readonly property string caretUp: "\ue13c"
    readonly property string chats: "\ue17e"
    readonly property string clock: "\ue19a"
    readonly property string info: "\ue2ce"
    readonly property string mapPin: "\ue316"
    readonly property string minus: "\ue32a"
    readonly property string money: "\ue588"
    readonly property string plus: "\ue3d4"
    readonly property string translate: "\ue4a2"
    readonly property string users: "\ue4d6"
    readonly property string wheelchair: "\ue4e8"
    readonly property string x: "\ue4f6"

    /*! The glyph of that name; none if it is not among these. */
    function named(name: string): string {
        return this[name] ?? "";
    }
}
