pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// All icons and a QR.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("絵と QR")
    }

    Card {
        Layout.fillWidth: true

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            Repeater {
                model: Glyphs.names
                delegate: Column {
                    id: sample

                    required property string modelData

                    width: Theme.railWidth
                    spacing: Theme.space1

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: sample.modelData
                        color: Theme.ink
                    }

                    AppText {
                        width: parent.width
                        variant: AppText.Label
                        strong: false
                        text: sample.modelData
                        phrases: false
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }

    QrView {
        // A symbol of version 2 made of a fixed pattern: three finders and noise, enough to judge the drawing.
        readonly property int side: 25

        objectName: "qrView"
        Layout.preferredWidth: Theme.listPane
        Layout.preferredHeight: Theme.listPane
        Layout.maximumWidth: root.width - Theme.pageMargin - Theme.pageMargin
        //: gallery sample
        label: qsTr("依頼の QR")
        modules: side
        bits: {
            let drawn = "";
            for (let row = 0; row < side; ++row) {
                for (let column = 0; column < side; ++column)
                    drawn += dark(row, column) ? "1" : "0";
            }
            return drawn;
        }

        function dark(row: int, column: int): bool {
            const top = row < 8;
            const left = column < 8;
            if ((top && left) || (top && column >= side - 8) || (left && row >= side - 8)) {
                const down = Math.abs((top ? row : side - 1 - row) - 3);
                const across = Math.abs((left ? column : side - 1 - column) - 3);
                const ring = Math.max(down, across);
                return ring !== 2 && ring < 4;
            }
            return (row * 7 + column * 11 + row * column) % 3 === 0;
        }
    }
}
