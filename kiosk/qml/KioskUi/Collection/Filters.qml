pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! What a collection is called, and by what one can choose. */
Column {
    id: root

    required property CollectionScreenState view
    /*! What unfolds its choices, by its key; none if all are folded. */
    required property string unfolded
    readonly property real inner: width - 2 * CollectionSizes.overhang
    signal facetTouched(string key)
    /*! Other objects are asked for. */
    signal chosen(list<string> names)

    spacing: Theme.gap
    topPadding: Theme.space
    bottomPadding: Theme.small

    BalancedWords {
        objectName: "collection-title"
        x: Theme.margin
        room: root.width - 2 * x
        text: root.view.title
        serif: true
        largest: Theme.h2Size
    }

    Motif {
        x: Theme.margin
    }

    Grid {
        id: grid

        readonly property real share: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property real tallest: Math.max(0, ...Array.from({
            length: repeater.count
        }, (nothing, index) => repeater.itemAt(index)?.implicitHeight ?? 0))

        x: CollectionSizes.overhang
        width: root.inner
        columns: Math.max(1, Math.min(2, Math.floor((width + spacing) / (CollectionSizes.leastFacet + spacing))))
        spacing: Theme.small

        Repeater {
            id: repeater

            model: root.view.facets

            Facet {
                width: grid.share
                height: Math.max(implicitHeight, grid.tallest)
                unfolded: key === root.unfolded
                accent: root.view.accent
                onClicked: {
                    root.facetTouched(key);
                    Touches.acted();
                }
            }
        }
    }

    Repeater {
        model: root.view.facets

        Flow {
            id: choices

            required property string key
            required property string title
            required property bool exclusive
            required property RecordModel choices
            readonly property bool seen: key === root.unfolded

            x: CollectionSizes.overhang
            width: root.inner
            spacing: Theme.small
            visible: seen
            Accessible.role: Accessible.Grouping
            Accessible.name: title.replace(/[\u200b\u2060]/g, "")

            Repeater {
                model: choices.seen ? choices.choices : null

                Choice {
                    exclusive: choices.exclusive
                    room: choices.width
                    onClicked: root.chosen(names)
                }
            }
        }
    }
}
