import QtQuick
import QtQuick.Layouts
import Mamori.Controls

// An opened sheet.
Page {
    id: root

    function present(): void {
        sheet.open();
    }

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("そえるもの")
    }

    Sheet {
        id: sheet

        objectName: "sheet"
        //: gallery sample
        title: qsTr("くわしい説明")

        AppText {
            Layout.fillWidth: true
            //: gallery sample
            text: qsTr("辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。残っていると、そこから侵入されることがあります。")
        }

        TextField {
            Layout.fillWidth: true
            //: gallery sample
            label: qsTr("覚え書き")
        }
    }
}
