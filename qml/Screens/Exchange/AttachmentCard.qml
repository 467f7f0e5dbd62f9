pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The files that a response names: those that came along can be kept beside the vendor's sheet.
Card {
    id: root

    required property ArrivalViewModel arrival

    objectName: "attachments"
    padding: Theme.space2
    spacing: 0

    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.space4
        variant: AppText.Heading
        //: heading over the files that came with a response
        text: qsTr("一緒に届いたファイル")
    }

    Repeater {
        model: root.arrival.attachments

        delegate: ListRow {
            id: file

            required property int index
            required property int key
            required property string name
            required property string size
            required property bool here
            required property bool kept

            objectName: `attachment_${file.name}`
            Layout.fillWidth: true
            pressable: file.here && !file.kept
            divided: file.index + 1 < root.arrival.attachments.count
            text: file.name
            detail: file.here ? file.size
                    //: a file whose name came by code and whose bytes did not; %1 its size
                    : qsTr("%1 ・ 中身は届いていません。ファイルで送ってもらうと届きます。").arg(file.size)
            //: keeps a file that came with a response beside the vendor's sheet
            actionText: file.here && !file.kept ? qsTr("事業者確認用の根拠に残す") : ""
            onClicked: root.arrival.keepAttachment(file.key)

            StatusChip {
                visible: file.kept
                tone: Tone.Ok
                //: a file that came with a response stands beside the vendor's sheet
                text: qsTr("根拠にあります")
            }
        }
    }
}
