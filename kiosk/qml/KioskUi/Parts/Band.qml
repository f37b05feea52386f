pragma ComponentBehavior: Bound

import QtQuick

/*! A band of horns and clouds. */
Ornament {
    shape: "band"
    height: Theme.bandHeight
    sourceSize.height: height
    fillMode: Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
}
