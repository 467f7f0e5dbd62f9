pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 聞くこと: every row that is わからない, person by person; each leads back to its row for the answer.
Page {
    id: root

    required property AppViewModel app

    readonly property AskViewModel ask: root.app.ask

    maximumWidth: Theme.readMax

    PageHeader {
        objectName: "askHeader"
        Layout.fillWidth: true
        back: true
        //: head of the page with every open question
        title: qsTr("聞くこと")
        //: beneath the head of the page with every open question
        detail: qsTr("わからない項目を、知っていそうな人ごとにまとめました。")
        onBackPressed: root.app.openOwnSheet()
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.ask.questions.count === 0
        iconName: "ring"
        //: no row is わからない
        title: qsTr("聞くことはありません")
        //: what leads to this page
        text: qsTr("項目で「わからない」を押すと、ここに並びます。")
    }

    Repeater {
        model: root.ask.questions

        delegate: ColumnLayout {
            id: one

            required property string key
            required property string who
            required property bool begins
            required property string number
            required property string title
            required property string question

            Layout.fillWidth: true
            spacing: Theme.space2

            PageHeader {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space3
                visible: one.begins
                title: one.who

                AppButton {
                    objectName: `askPrintAll_${one.key}`
                    iconName: "print"
                    //: button: all questions for somebody on paper
                    text: qsTr("印刷する")
                    onClicked: root.ask.printAll(one.key)
                }

                AppButton {
                    objectName: `askCopyAll_${one.key}`
                    //: button: all questions for somebody, for a mail
                    text: qsTr("文をコピー")
                    onClicked: root.ask.copyAll(one.key)
                }
            }

            Card {
                Layout.fillWidth: true
                padding: 0

                ListRow {
                    objectName: `askRow_${one.key}`
                    Layout.fillWidth: true
                    divided: false
                    number: one.number
                    text: one.title
                    detail: one.question
                    //: what pressing an open question does
                    actionText: qsTr("答える")
                    onClicked: root.ask.openRow(one.key)
                }
            }
        }
    }

    CopiedToast {
        ask: root.ask
    }
}
