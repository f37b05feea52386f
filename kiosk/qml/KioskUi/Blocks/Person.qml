pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Somebody who stands, of a font that has three, each filled, hatched and outlined (`tools/people.py`). */
Icon {
    /*! Which of them; they follow one another. */
    required property int index
    /*! One of the three: "filled", "hatched" or "outlined". */
    required property string drawn
    readonly property int first: ({
            "filled": 0xE000,
            "hatched": 0xE010,
            "outlined": 0xE020
        })[drawn]

    glyph: String.fromCharCode(first + index % 3)
    font.family: "Kiosk People"
}
