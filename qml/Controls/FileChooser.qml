pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Adapters
import Mamori.Tokens

// Which file, which files, which folder, or where to save: for systems whose own dialog is missing or speaks another
// language. A file that is there already is replaced only after a question.
T.Popup {
    id: root

    enum Purpose { Open, OpenSeveral, Folder, Save }

    required property string title
    property int purpose: FileChooser.Open
    property list<string> endings
    property int place: StandardPaths.DocumentsLocation
    property string suggestedName: ""
    // Every file is shown, whatever it ends with.
    property bool everything: false

    readonly property bool saving: root.purpose === FileChooser.Save
    readonly property bool picking: root.purpose === FileChooser.OpenSeveral
    property list<url> picked

    // `picked` holds what was chosen.
    signal chosen

    function finishWith(file: url): void {
        root.picked = [file];
        root.take();
    }

    function take(): void {
        root.close();
        root.chosen();
    }

    function toggle(file: url): void {
        const rest = [];
        for (let index = 0; index < root.picked.length; ++index) {
            if (`${root.picked[index]}` !== `${file}`)
                rest.push(root.picked[index]);
        }
        if (rest.length === root.picked.length)
            rest.push(file);
        root.picked = rest;
    }

    function press(row: int): void {
        if (row < 0 || row >= shown.count)
            return;
        if (shown.isFolder(row)) {
            shown.enter(row);
            return;
        }
        const file = shown.file(row);
        if (root.saving)
            name.text = shown.stem(shown.label(row));
        else if (root.picking)
            root.toggle(file);
        else
            root.finishWith(file);
    }

    function finish(): void {
        if (root.purpose === FileChooser.Folder)
            root.finishWith(shown.folder);
        else if (root.picking)
            root.take();
        else if (shown.fault(name.text) !== "")
            name.errorText = shown.fault(name.text);
        else if (shown.taken(name.text))
            question.open();
        else
            root.finishWith(shown.named(name.text));
    }

    FolderList {
        id: shown

        endings: root.everything ? [] : root.endings
        foldersOnly: root.purpose === FileChooser.Folder
        onChanged: {
            rows.currentIndex = 0;
            root.picked = [];
        }
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    implicitWidth: Math.min(Theme.readMax, parent ? parent.width - (Theme.compact ? 0 : Theme.space8) : 0)
    implicitHeight: parent ? parent.height - (Theme.compact ? 0 : Theme.space8) : 0
    padding: Theme.cardPadding
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    T.Overlay.modal: Scrim {}
    onAboutToShow: {
        root.everything = false;
        name.text = shown.stem(root.suggestedName);
        name.errorText = "";
        shown.begin(root.place);
    }
    onOpened: root.saving ? name.takeFocus() : rows.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.compact ? 0 : Theme.radiusCard
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space3

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            text: root.title
        }

        ListView {
            id: places

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, contentItem.childrenRect.height)
            orientation: ListView.Horizontal
            spacing: Theme.space2
            boundsBehavior: Flickable.StopAtBounds
            clip: contentWidth > width
            model: shown.places

            delegate: Chip {
                required property string modelData
                required property int index

                text: modelData
                chosen: shown.place === index
                onClicked: shown.goTo(index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        places.positionViewAtIndex(index, ListView.Contain);
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            IconButton {
                iconName: "up"
                //: button in a file dialog: the folder that holds this one
                text: qsTr("上のフォルダー")
                enabled: !shown.top
                onClicked: shown.up()
            }

            AppText {
                Layout.fillWidth: true
                strong: true
                text: shown.title
                elide: Text.ElideMiddle
                maximumLineCount: 1
            }

            Chip {
                visible: !root.saving && root.endings.length > 0
                //: switch in a file dialog: show files of any kind
                text: qsTr("すべての種類")
                chosen: root.everything
                onClicked: root.everything = !root.everything
            }
        }

        FileRows {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for two rows, whatever else is large.
            Layout.minimumHeight: Theme.target * 2
            folder: shown
            picked: root.picked
            saving: root.saving
            picking: root.picking
            onPressed: row => root.press(row)
            onUpwards: shown.up()
        }

        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Small
            color: Theme.ink2
            //: in a file dialog, below rows that are not all; %1 how many are not shown
            text: shown.more > 0 ? qsTr("ここに出るのは %1 個までです。").arg(shown.count)
                  //: in a file dialog: a folder that may not be looked into
                  : !shown.readable ? qsTr("このフォルダーは開けません。")
                  : shown.count > 0 ? ""
                  //: in a file dialog: no file of the kind that is asked for in a folder
                  : root.endings.length > 0 && !root.everything ? qsTr("この種類のファイルは、ここにはありません。")
                  //: in a file dialog: nothing to be seen in a folder
                  : qsTr("ここには何もありません。")
        }

        TextField {
            id: name

            Layout.fillWidth: true
            visible: root.saving
            //: name of a field in a file dialog
            label: qsTr("ファイルの名前")
            //: below the name of a file that is to be saved; %1 is the whole name
            hint: name.text === "" ? "" : qsTr("「%1」として保存します。").arg(shown.wholeName(name.text))
            onEdited: name.errorText = ""
            onAccepted: root.finish()
        }

        ButtonRow {
            Layout.fillWidth: true

            AppButton {
                //: button of a file dialog that leaves everything as it was
                text: qsTr("やめる")
                onClicked: root.close()
            }

            AppButton {
                variant: AppButton.Primary
                visible: root.saving || root.purpose === FileChooser.Folder || root.picked.length > 0
                //: button of a file dialog
                text: root.saving ? qsTr("保存")
                                  //: button of a file dialog, takes several files
                                  : root.picking && root.picked.length > 1 ? qsTr("%1 つを開く").arg(root.picked.length)
                                  //: button of a file dialog
                                  : root.picking ? qsTr("開く")
                                                 //: button of a file dialog, takes the folder that is shown
                                                 : qsTr("このフォルダーにする")
                //: why nothing can be saved in a folder
                disabledReason: root.picking || shown.writable ? "" : qsTr("このフォルダーには書き込めません。")
                onClicked: root.finish()
            }
        }
    }

    Dialog {
        id: question

        //: question before a file is replaced
        title: qsTr("同じ名前のファイルがあります")
        //: beneath the question before a file is replaced; %1 is its name
        text: qsTr("「%1」を、いま保存するもので置き換えますか。前の中身は戻せません。").arg(shown.wholeName(name.text))
        destructive: true
        //: button that replaces a file
        acceptText: qsTr("置き換える")
        //: button that lets a person give another name
        rejectText: qsTr("名前を変える")
        onAccepted: root.finishWith(shown.named(name.text))
        onRejected: name.takeFocus()
    }
}
