pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! The preview's window: settings, two kiosks that can be touched, and the list of problems. */
Window {
    id: root

    required property Preview preview
    required property string file
    required property Window portrait
    required property Window landscape
    readonly property bool wide: width >= Theme.wideWidth
    readonly property bool upright: preview.shape !== "landscape"
    readonly property bool lying: preview.shape !== "portrait"

    title: file
    color: Theme.desk
    width: Math.min(Theme.windowWidth, Screen.desktopAvailableWidth)
    height: Math.min(Theme.windowHeight, Screen.desktopAvailableHeight)
    minimumWidth: Theme.leastWidth
    minimumHeight: Theme.leastHeight
    onWideChanged: preview.setWide(wide)

    StatusLine {
        id: statusLine

        width: parent.width
        height: Theme.statusHeight
        level: root.preview.level
        status: root.preview.status
        file: root.file
    }

    Settings {
        id: settings

        y: statusLine.height
        width: Theme.settingsWidth
        height: parent.height - y
        settings: root.preview.settings
        keys: root.preview.keys
        onChosen: (setting, value) => root.preview.choose(setting, value)
    }

    Item {
        id: stage

        // What is left beside an upright kiosk, and below a lying one, is for the problems.
        readonly property real uprightWidth: root.lying ? width * 0.42 : width - Theme.gap - Theme.problemsWidth
        readonly property real lyingX: root.upright ? uprightKiosk.width + Theme.gap : 0
        readonly property real lyingHeight: height - Theme.gap - Theme.problemsHeight

        x: settings.width + Theme.gap
        y: statusLine.height + Theme.gap
        width: parent.width - x - Theme.gap
        height: parent.height - y - Theme.gap

        WindowContainer {
            id: uprightKiosk

            width: Math.round(height * 9 / 16)
            height: Math.round(Math.min(stage.height, stage.uprightWidth * 16 / 9))
            visible: root.upright
            window: root.portrait
        }

        WindowContainer {
            id: lyingKiosk

            x: stage.lyingX
            width: Math.round(Math.min(stage.width - x, stage.lyingHeight * 16 / 9))
            height: Math.round(width * 9 / 16)
            visible: root.lying
            window: root.landscape
        }

        ProblemList {
            id: problemList

            x: stage.lyingX
            y: root.lying ? lyingKiosk.height + Theme.gap : 0
            width: parent.width - x
            height: parent.height - y
            problems: root.preview.problems
            nothing: root.preview.nothingToMend
            onOpened: row => root.preview.openProblem(row)
        }
    }

    Connections {
        target: root.preview

        function onChanged(): void {
            problemList.begin();
        }
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequence: "F8"
        onActivated: problemList.openNext()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequence: "Shift+F8"
        onActivated: problemList.openPrevious()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequences: [StandardKey.Close, StandardKey.Quit]
        onActivated: root.close()
    }
}
