pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// The files of a form that is being read in, the year it is for, and how its tabs and columns are read.
Page {
    id: root

    required property FormImportViewModel incoming
    required property bool paged

    signal filesWanted

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        //: title of the page with the files of a form
        title: qsTr("ファイルと読み取りかた")
        onBackPressed: root.incoming.show(FormImportViewModel.ListPane)
    }

    Refusal {
        Layout.fillWidth: true
        source: root.incoming
    }

    Card {
        Layout.fillWidth: true
        //: card with the files of a form
        title: qsTr("ファイル")
        spacing: Theme.space3

        Repeater {
            model: root.incoming.files

            delegate: RowLayout {
                id: file

                required property int key
                required property string name
                required property string origin
                required property bool known
                required property string sheets

                Layout.fillWidth: true
                spacing: Theme.space3

                ToneMark {
                    tone: file.known ? Tone.Ok : Tone.Info
                    color: file.known ? Theme.okInk : Theme.infoInk
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        strong: true
                        text: file.name
                    }

                    AppText {
                        Layout.fillWidth: true
                        variant: AppText.Small
                        text: `${file.sheets} ・ ${file.origin}`
                    }
                }

                IconButton {
                    visible: root.incoming.files.count > 1
                    iconName: "close"
                    //: button: a file is not read in; %1 is its name
                    text: qsTr("%1 を外す").arg(file.name)
                    onClicked: root.incoming.dropFile(file.key)
                }
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: root.incoming.total > 0 && (root.incoming.pharmacyMissing || root.incoming.vendorMissing)
            title: root.incoming.vendorMissing
                   //: one of the two files of a year is not here
                   ? qsTr("「事業者確認用」がまだありません。あとからでも取り込めますが、それまで事業者に依頼を出せません。")
                   //: one of the two files of a year is not here
                   : qsTr("「薬局確認用」がまだありません。あとからでも取り込めますが、それまでこの年の確認を始められません。")
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true

            AppButton {
                objectName: "formMoreFiles"
                iconName: "file"
                //: button: reads another file of the same form
                text: qsTr("ファイルを足す")
                onClicked: root.filesWanted()
            }
        }
    }

    Card {
        Layout.fillWidth: true
        //: card with the fiscal year that a form is for
        title: qsTr("どの年度の様式か")

        SelectField {
            objectName: "formYear"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            //: field: the fiscal year that a form is for
            label: qsTr("年度")
            options: root.incoming.yearOptions
            current: root.incoming.year
            onPicked: index => root.incoming.chooseYear(index)
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.incoming.tabs.count > 0
        //: card that says how the tabs of a form are read
        title: qsTr("読み取りかた")
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: explains the choices for how a form is read
            text: qsTr("ちがって読み取られたときだけ直してください。直すとファイルを読み直し、項目の直しは元に戻ります。")
        }

        Repeater {
            model: root.incoming.tabs

            delegate: GridLayout {
                id: tab

                required property int key
                required property string name
                required property int kind
                required property list<string> headOptions
                required property int head

                Layout.fillWidth: true
                columns: Theme.compact ? 1 : 2
                columnSpacing: Theme.space4
                rowSpacing: Theme.space3

                SelectField {
                    objectName: `formKind_${tab.key}`
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    //: field: whose sheet of the form a tab is; %1 is the tab
                    label: qsTr("「%1」はどちらのチェックリストか").arg(tab.name)
                    options: root.incoming.kindOptions
                    current: tab.kind
                    onPicked: index => root.incoming.sayKind(tab.key, index)
                }

                SelectField {
                    objectName: `formHead_${tab.key}`
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    //: field: the line with the heads of a table; %1 is the tab
                    label: qsTr("「%1」の表の見出し").arg(tab.name)
                    options: tab.headOptions
                    current: tab.head
                    onPicked: index => root.incoming.sayHead(tab.key, index)
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.compact ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space3

            Repeater {
                model: root.incoming.columns

                delegate: SelectField {
                    id: column

                    required property int key
                    required property string heading
                    required property int role

                    objectName: `formColumn_${column.key}`
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    label: column.heading
                    options: root.incoming.roleOptions
                    current: column.role
                    onPicked: index => root.incoming.sayRole(column.key, index)
                }
            }
        }
    }
}
