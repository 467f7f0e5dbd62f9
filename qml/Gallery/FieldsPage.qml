import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Everything that is written into.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("書くもの")
    }

    Card {
        Layout.fillWidth: true

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.compact ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            DateField {
                id: day

                objectName: "dateField"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("確認した日")
                date: "2023-11-22"
                today: "2023-11-22"
                minimum: "2023-04-01"
                maximum: "2023-11-25"
                onPicked: iso => day.date = iso
            }

            TextField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("備考")
                //: gallery sample
                text: qsTr("退職者 2 名の ID を削除。管理花子")
                maximumLength: 120
            }

            DateField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("目標日")
                //: gallery sample
                hint: qsTr("令和6年3月31日までの日を選びます。")
            }

            TextField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("電話")
                text: "03-1234-567"
                //: gallery sample
                errorText: qsTr("番号が 1 けた足りません。")
            }

            TextField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("合言葉")
                text: "correct horse"
                secret: true
                //: gallery sample
                hint: qsTr("長い文のほうが、覚えやすく破られにくくなります。")
            }

            SelectField {
                id: role

                objectName: "selectField"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("役割")
                //: gallery sample
                options: [qsTr("責任者"),
                    //: gallery sample
                    qsTr("担当者"),
                    //: gallery sample
                    qsTr("閲覧")]
                current: 1
                onPicked: index => role.current = index
            }

            TextField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("薬局の名前")
                //: gallery sample
                placeholder: qsTr("例: あおば薬局 駅前店")
            }

            TextField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: gallery sample
                label: qsTr("署名の鍵")
                //: gallery sample
                text: qsTr("保守 太郎 4821 7730")
                readOnly: true
            }

            TextArea {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: Theme.compact ? 1 : 2
                //: gallery sample
                label: qsTr("どのように確かめましたか")
                //: gallery sample
                text: qsTr("レセコンの利用者一覧を印刷し、勤務表と見比べた。9月に辞めた 2 名の ID が残っていたので、事業者に電話で削除を頼み、その日のうちに消えたことを画面で確かめた。")
                maximumLength: 400
            }
        }
    }
}
