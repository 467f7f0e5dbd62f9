import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One row as the form prints it, with its heading where one begins: words, first check, target day, second check, remark.
ColumnLayout {
    id: root

    required property string key
    required property string number
    required property string heading
    required property bool headingShown
    required property string wording
    required property string courtesy
    required property int mark
    required property string first
    required property string target
    required property string second
    required property string remark
    required property string signedBefore
    required property string exemption
    required property bool reference
    required property string part
    required property bool evidence

    signal evidenceWanted

    objectName: "official_" + root.key
    spacing: Theme.space2

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: root.part !== "" && root.reference
        implicitHeight: Theme.border
        color: Theme.line
    }

    AppText {
        Layout.fillWidth: true
        visible: root.part !== ""
        variant: AppText.Heading
        text: root.part
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: root.headingShown
        text: root.heading
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            AppText {
                Layout.fillWidth: true
                variant: AppText.Heading
                strong: false
                text: root.number === "" ? root.wording
                      //: a row of the form: %1 is its number, %2 its words
                      : qsTr("%1 %2").arg(root.number).arg(root.wording)
            }

            AppText {
                Layout.fillWidth: true
                visible: root.courtesy !== ""
                variant: AppText.Small
                text: root.courtesy
            }

            AppText {
                Layout.fillWidth: true
                visible: root.remark !== ""
                color: Theme.ink2
                //: a remark at a row; %1 is what was written
                text: qsTr("備考：%1").arg(root.remark)
            }

            AppButton {
                objectName: `evidence_${root.key}`
                Layout.topMargin: Theme.space1
                visible: root.evidence
                variant: AppButton.Quiet
                iconName: "attach"
                //: button at a row of the form: opens the photos, papers and ledgers that it stands on
                text: qsTr("根拠資料を見る")
                onClicked: root.evidenceWanted()
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !Theme.expanded
            Layout.preferredWidth: Theme.listPane
            spacing: Theme.space3

            Item {
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.numberColumn
                implicitHeight: answer.implicitHeight

                AnswerMark {
                    id: answer

                    anchors.right: parent.right
                    answer: root.mark
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Heading
                    color: root.first !== "" ? Theme.ink : Theme.ink2
                    text: root.exemption !== "" ? root.exemption
                          : root.first !== "" ? root.first
                          //: a row of the form without an answer
                          : qsTr("未回答")
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.target !== ""
                    //: the target day of an いいえ; %1 is the day
                    text: qsTr("目標日 %1").arg(root.target)
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.second !== ""
                    //: the second check; %1 is はい or いいえ with its day
                    text: qsTr("2回目 %1").arg(root.second)
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.signedBefore !== ""
                    variant: AppText.Small
                    text: root.signedBefore
                }
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }
}
