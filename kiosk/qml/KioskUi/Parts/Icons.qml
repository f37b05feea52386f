pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Glyphs of the bundled icon font (Phosphor 2.1, style "bold"), by their upstream names, and of the kiosk's own. */
QtObject {
    readonly property string family: "Phosphor-Bold"
    readonly property string house: "\ue2c2"
    readonly property string handTap: "\uec90"
    readonly property string arrowsOut: "\ue0a2"
    readonly property string arrowDown: "\ue03e"
    readonly property string arrowUp: "\ue08e"
    readonly property string arrowLeft: "\ue058"
    readonly property string arrowRight: "\ue06c"
    readonly property string calendarBlank: "\ue10a"
    readonly property string calendarCheck: "\ue712"
    readonly property string caretDown: "\ue136"
    readonly property string caretUp: "\ue13c"
    readonly property string caretRight: "\ue13a"
    readonly property string chats: "\ue17e"
    readonly property string checkCircle: "\ue184"
    readonly property string clock: "\ue19a"
    readonly property string info: "\ue2ce"
    readonly property string minus: "\ue32a"
    readonly property string path: "\ue39c"
    readonly property string plus: "\ue3d4"
    readonly property string prohibit: "\ue3de"
    readonly property string roadHorizon: "\ue838"
    readonly property string sortAscending: "\ue444"
    readonly property string subtitles: "\ue1a8"
    readonly property string translate: "\ue4a2"
    readonly property string wheelchair: "\ue4e8"
    readonly property string x: "\ue4f6"

    // Of steps; some of facts, too.
    readonly property string identificationCard: "\ue2c8"
    readonly property string ticket: "\ue490"
    readonly property string doorOpen: "\ue7e6"
    readonly property string mapPin: "\ue316"
    readonly property string personSimpleWalk: "\ue73a"
    readonly property string bus: "\ue106"
    readonly property string car: "\ue112"
    readonly property string train: "\ue496"
    readonly property string elevator: "\uecc0"
    readonly property string suitcase: "\ue5ae"
    readonly property string shoppingBag: "\ue416"
    readonly property string money: "\ue588"
    readonly property string creditCard: "\ue1d2"
    readonly property string scan: "\uebb6"
    readonly property string users: "\ue4d6"
    readonly property string question: "\ue3e8"
    readonly property string warning: "\ue4e0"
    readonly property string check: "\ue182"
    readonly property string arrowUUpLeft: "\ue08a"

    // Of services, and of what one can pay with; some of them are steps, too.
    readonly property string baby: "\ue774"
    readonly property string batteryCharging: "\ue0ba"
    readonly property string cigarette: "\ued90"
    readonly property string currencyDollar: "\ue550"
    readonly property string currencyEur: "\ue554"
    readonly property string currencyJpy: "\ue55a"
    readonly property string currencyKzt: "\uec4c"
    readonly property string currencyRub: "\ue55e"
    readonly property string drop: "\ue210"
    readonly property string firstAidKit: "\ue570"
    readonly property string forkKnife: "\ue262"
    readonly property string handbag: "\ue29c"
    readonly property string handsPraying: "\uecc8"
    readonly property string letterCircleP: "\uec08"
    readonly property string lockers: "\uecb8"
    readonly property string pill: "\ue700"
    readonly property string policeCar: "\uec4a"
    readonly property string qrCode: "\ue3e6"
    readonly property string taxi: "\ue902"
    readonly property string toilet: "\ue79a"
    readonly property string wifiHigh: "\ue4ea"

    // What Phosphor has none for (`tools/signs.py`).
    readonly property string ownFamily: "Kiosk Signs"
    readonly property string exchange: "\uf8f0"
    readonly property string cashMachine: "\uf8f1"

    /*! The family of a glyph. */
    function familyOf(glyph: string): string {
        return glyph < exchange ? family : ownFamily;
    }

    /*! The glyph of that name; none if it is not among these. */
    function named(name: string): string {
        return this[name] ?? "";
    }
}
