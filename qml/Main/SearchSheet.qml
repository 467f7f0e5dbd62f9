pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 検索 from anywhere: what was typed in rows, vendors, ledgers, help and words, group by group; Enter opens the first.
Sheet {
    id: root

    required property AppViewModel app
    // Where the keyboard goes once a place was opened.
    required property Item pages

    readonly property SearchViewModel search: root.app.search

    function walk(forward: bool): void {
        const held = whole.Window.activeFocusItem;
        if (held)
            held.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    objectName: "searchSheet"
    //: head of the sheet that searches through everything
    title: qsTr("検索")
    onOpened: field.takeFocus()

    Connections {
        target: root.search

        function onWanted(): void {
            root.open();
        }

        function onLeft(): void {
            root.close();
            Keyboard.begin(root.pages);
        }
    }

    ColumnLayout {
        id: whole

        Layout.fillWidth: true
        spacing: Theme.space3
        Keys.onDownPressed: root.walk(true)
        Keys.onUpPressed: root.walk(false)

        TextField {
            id: field

            objectName: "searchField"
            Layout.fillWidth: true
            //: field: what to search for
            label: qsTr("さがす言葉")
            //: examples in the empty search field: a row, a device, a word
            placeholder: qsTr("例：2(4)、PC-001、ルータ")
            text: root.search.text
            onEdited: text => root.search.text = text
            onAccepted: root.search.open(0)
        }

        AppText {
            objectName: "searchNothing"
            Layout.fillWidth: true
            visible: root.search.found.count === 0
            variant: AppText.Small
            text: root.search.text.trim() === ""
                  //: explains the empty search field
                  ? qsTr("項目・事業者・台帳・確かめかた・用語をまとめてさがします。")
                  //: nothing was found; %1 is what was typed
                  : qsTr("「%1」は見つかりません。").arg(root.search.text.trim())
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.search.found

                delegate: ColumnLayout {
                    id: one

                    required property int key
                    required property string heading
                    required property string number
                    required property string title
                    required property string detail

                    Layout.fillWidth: true
                    spacing: 0

                    SectionHeader {
                        Layout.fillWidth: true
                        visible: one.heading !== ""
                        text: one.heading
                    }

                    ListRow {
                        objectName: `found_${one.key}`
                        Layout.fillWidth: true
                        Layout.leftMargin: -Theme.space4
                        Layout.rightMargin: -Theme.space4
                        number: one.number
                        text: one.title
                        detail: one.detail
                        onClicked: root.search.open(one.key)
                    }
                }
            }
        }
    }
}
