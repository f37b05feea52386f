pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes and times of the waiting screen: a scene, hills before it, and the ground behind which it ends. */
QtObject {
    readonly property real sceneWidth: Theme.landscape ? Math.round(Math.min(Theme.usable.width * 0.58, Theme.usable.height * 1.2)) : Theme.usable.width
    readonly property real sceneHeight: Theme.landscape ? Theme.usable.height : Theme.usable.height - Math.round(700 * Theme.unit)
    readonly property real drift: Math.round(sceneWidth * 0.03)
    readonly property real nameSize: 56 * Theme.unit
    readonly property real noticeMark: 72 * Theme.unit
    readonly property real noticeSize: Theme.words(34)
    // Two lines of a title lying, one upright.
    readonly property real titleHeight: Theme.h1Size * (Theme.landscape ? 2.4 : 1.3)
    readonly property size sceneSize: Qt.size(sceneWidth + drift, sceneHeight)
    readonly property real stageWidth: Math.round(Theme.landscape ? Theme.usable.height * 2 / 9 : 1080 * Theme.unit)
    readonly property real stageHeight: Theme.landscape ? Theme.usable.height : Math.round(280 * Theme.unit)
    readonly property real stageX: Theme.landscape ? sceneWidth - Math.round(stageWidth * 0.8) - stageSway : 0
    readonly property real stageY: Theme.landscape ? 0 : sceneHeight - Math.round(stageHeight * 0.7)
    readonly property real stageSway: Math.round(24 * Theme.unit)
    readonly property real groundX: Theme.landscape ? stageX + stageWidth + stageSway : 0
    readonly property real groundY: Theme.landscape ? 0 : stageY + Math.round(stageHeight * 0.9)
    readonly property real beginHeight: (Theme.landscape ? 132 : 140) * Theme.unit
    readonly property real signSize: Math.round(132 * Theme.unit)
    readonly property real lift: 6 * Theme.unit
    readonly property int sceneTime: 1800 * Theme.motion
    readonly property int wordsTime: 450 * Theme.motion
    // The words of a scene go slowly, before the next ones come.
    readonly property int silenceTime: 700 * Theme.motion
    readonly property int slideTime: 12000
    readonly property int stageTime: 54000
    readonly property int breathTime: 2200
    readonly property int breathPause: 6000
}
