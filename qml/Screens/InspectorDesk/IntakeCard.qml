pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Taking in many files at once: a folder, how far it is, and what became of them; and the code for the pharmacy.
ColumnLayout {
    id: root

    required property InspectorDeskViewModel desk

    readonly property IntakeViewModel intake: root.desk.intake

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        spacing: Theme.space3
        //: heading over taking in many files
        title: qsTr("まとめて読み取る")

        AppText {
            Layout.fillWidth: true
            //: what can be taken in at once
            text: qsTr("「.mamori」のファイルや QR の写真が入ったフォルダを選ぶと、すべての署名を確かめて取り込みます。前と同じものは増えません。")
        }

        AppButton {
            objectName: "intakeFolder"
            visible: !root.intake.busy
            iconName: "file"
            //: takes in every message of a folder
            text: qsTr("フォルダを選ぶ")
            onClicked: folder.ask()
        }

        Busy {
            objectName: "intakeBusy"
            Layout.fillWidth: true
            visible: root.intake.busy
            //: many files are being verified
            text: qsTr("署名を確かめて取り込んでいます…")
            value: root.intake.progress
            cancellable: true
            onCancelled: root.intake.cancel()
        }

        Refusal {
            Layout.fillWidth: true
            source: root.intake
        }

        AppText {
            objectName: "intakeDone"
            Layout.fillWidth: true
            visible: root.intake.done
            variant: AppText.Heading
            //: files were taken in; %1 new ones, %2 that were here already, %3 refused
            text: qsTr("新しいもの %1 件 ・ 前と同じもの %2 件 ・ 読めないもの %3 件").arg(root.intake.added).arg(root.intake.known).arg(root.intake.refused)
        }

        Repeater {
            model: root.intake.refusals

            delegate: AppText {
                required property string file
                required property string reason

                Layout.fillWidth: true
                //: one file that was refused; %1 its name, %2 why
                text: qsTr("%1：%2").arg(file).arg(reason)
            }
        }

        AppText {
            Layout.fillWidth: true
            visible: root.intake.refused > root.intake.refusals.count
            //: more files were refused than are named above; %1 how many
            text: qsTr("ほか %1 件").arg(root.intake.refused - root.intake.refusals.count)
        }

        AppButton {
            objectName: "intakeToList"
            visible: root.intake.done
            variant: AppButton.Primary
            //: goes from taking in to the list of pharmacies
            text: qsTr("一覧へ")
            onClicked: root.desk.back()
        }
    }

    CodeCard {
        Layout.fillWidth: true
        desk: root.desk
    }

    FileAsk {
        id: folder

        dialog: "qrc:/qt/qml/Mamori/Screens/Backup/FolderAsker.qml"
        onChosen: file => root.intake.openFiles([file])
    }
}
