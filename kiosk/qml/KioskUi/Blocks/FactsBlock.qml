pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What an object is and where it stands: fact by fact; one that leads somewhere is a sheet with an arrow. */
Block {
    id: root

    required property RecordModel facts
    signal placeOpened(string kind, list<string> names, Item from)

    Flow {
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        spacing: Theme.small

        Repeater {
            model: root.facts

            Touchable {
                id: fact

                required property string key
                required property string label
                required property string said
                required property string kind
                required property list<string> names
                readonly property bool leads: names.length > 0

                objectName: "fact-" + key
                name: label + ": " + said
                role: leads ? Accessible.Button : Accessible.StaticText
                enabled: leads
                raised: leads
                fill: leads ? Theme.felt : Theme.tint(root.accent)
                onClicked: root.placeOpened(kind, names, fact)

                contentItem: Item {
                    readonly property real beside: 2 * Theme.gap + (fact.leads ? sign.width + Theme.small : 0)
                    readonly property real most: root.width + 2 * BlockSizes.fieldOverhang - beside

                    implicitWidth: Math.ceil(Math.min(most, Math.max(label.implicitWidth, words.implicitWidth))) + beside
                    implicitHeight: words.y + words.height + Theme.small

                    Words {
                        id: label

                        x: Theme.gap
                        y: Theme.small
                        width: parent.width - parent.beside
                        text: fact.label
                        color: Theme.inkSoft
                        size: Theme.sourceSize
                        lineHeight: Theme.headingLineHeight
                        Accessible.ignored: true
                    }

                    Words {
                        id: words

                        x: Theme.gap
                        y: label.y + label.height
                        width: parent.width - parent.beside
                        text: fact.said
                        strong: true
                        color: fact.leads ? Theme.accent(root.accent) : Theme.ink
                        lineHeight: Theme.headingLineHeight
                        Accessible.ignored: true
                    }

                    Icon {
                        id: sign

                        x: parent.width - width - Theme.gap
                        height: parent.height
                        visible: fact.leads
                        glyph: Icons.arrowRight
                        color: Theme.accent(root.accent)
                        size: Theme.bodySize
                    }
                }
            }
        }
    }
}
