pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// One entry of a ledger, new or there already: its fields, and what can be done with it.
Page {
    id: root

    required property LedgersViewModel ledgers
    // One field to a line.
    property bool narrow: false

    readonly property bool isNew: root.ledgers.entry === 0

    maximumWidth: Theme.readMax

    function goOn(field: int): void {
        for (let next = field + 1; next < fields.count; ++next) {
            const item = fields.itemAt(next) as EntryField;
            if (item.oneLine) {
                item.takeFocus();
                root.reveal(item);
                return;
            }
        }
        if (root.isNew)
            root.saveAndNext();
        else
            root.ledgers.save();
    }

    function begin(): void {
        const first = fields.count > 0 ? fields.itemAt(0) as EntryField : null;
        if (first && root.isNew)
            first.takeFocus();
        root.contentY = 0;
    }

    function saveAndNext(): void {
        if (root.ledgers.saveAndNext())
            root.begin();
    }

    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (!enter || !(event.modifiers & Qt.ControlModifier))
            return;
        root.saveAndNext();
        event.accepted = true;
    }

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.ledgers.title
        title: root.isNew
               //: title of the page with a new entry of a ledger
               ? qsTr("新しく足す")
               : root.ledgers.entryTitle
        onBackPressed: root.ledgers.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.ledgers
    }

    Banner {
        objectName: "entryRestored"
        Layout.fillWidth: true
        visible: root.ledgers.restored
        //: a ledger's entry holds what was typed before the store locked
        title: qsTr("ロックの前の書きかけです。まだ保存していません。")
        //: button: throws away what was typed before the store locked
        actionText: qsTr("捨てる")
        onAction: root.ledgers.dropRestored()
    }

    Banner {
        objectName: "entryRetired"
        Layout.fillWidth: true
        visible: root.ledgers.retired !== ""
        title: root.ledgers.retired
        //: button: an entry is in use after all
        actionText: qsTr("使うものに戻す")
        onAction: root.ledgers.restore()
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            Repeater {
                id: fields

                model: root.ledgers.fields

                delegate: EntryField {
                    id: field

                    readonly property bool wide: field.kind === LedgersViewModel.LongText || field.kind === LedgersViewModel.Names

                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: field.wide && !root.narrow ? 2 : 1
                    ledgers: root.ledgers
                    onWentOn: root.goOn(field.key)
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            visible: root.isNew && !Theme.compact
            variant: AppText.Small
            //: how to enter many entries from a keyboard
            text: qsTr("Enter で次の欄、Ctrl＋Enter で保存して次を足します。番号は自動で一つ進みます。")
        }

        ButtonRow {
            Layout.fillWidth: true

            AppButton {
                objectName: "entryRetire"
                visible: !root.isNew && root.ledgers.retired === ""
                variant: AppButton.Quiet
                //: button: an entry is no longer in use
                text: qsTr("使わなくなった")
                onClicked: retiring.open()
            }

            AppButton {
                objectName: "entrySaveNext"
                visible: root.isNew
                //: button: saves a new entry and opens the next
                text: qsTr("保存して次を足す")
                onClicked: root.saveAndNext()
            }

            AppButton {
                objectName: "entrySave"
                variant: AppButton.Primary
                //: button: saves an entry of a ledger
                text: qsTr("保存する")
                //: why the button cannot be pressed yet
                disabledReason: root.ledgers.changed ? "" : qsTr("変わったところはありません。")
                onClicked: root.ledgers.save()
            }
        }
    }

    When {
        open: root.ledgers.evidence.open

        EvidenceCard {
            Layout.fillWidth: true
            evidence: root.ledgers.evidence
        }
    }

    Dialog {
        id: retiring

        readonly property Jotting why: root.ledgers.jot(`retire/${root.ledgers.entry}`)

        //: title of the question before an entry is put out of use; %1 is the entry
        title: qsTr("%1 は、もう使っていませんか？").arg(root.ledgers.entryTitle)
        //: what happens to an entry that is no longer in use
        text: qsTr("一覧から消えますが、記録は残り、いつでも戻せます。")
        //: button: puts an entry out of use
        acceptText: qsTr("使っていない")
        //: why the button cannot be pressed yet
        acceptDisabledReason: retiring.why.text.trim() === "" ? qsTr("理由を入れてください。") : ""
        onAccepted: {
            root.ledgers.retire(retiring.why.text);
            retiring.why.clear();
        }
        onRejected: retiring.why.clear()

        TextField {
            objectName: "retireWhy"
            width: parent.width
            //: field: why an entry is no longer in use
            label: qsTr("理由")
            //: example of why an entry is no longer in use
            placeholder: qsTr("例: 廃棄した、退職した")
            text: retiring.why.text
            onEdited: text => retiring.why.text = text
        }
    }

    Component.onCompleted: root.begin()
}
