pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A new vendor with the systems that it provides.
Page {
    id: root

    required property VendorsViewModel vendors

    // What was typed before a lock.
    readonly property list<string> typed: root.vendors.adding.text.split("\n")
    property string name: root.typed[0]
    property list<string> systems: root.typed.length > 1 ? root.typed.slice(1) : [""]

    readonly property bool enough: root.name.trim() !== "" && Array.from(root.systems).some(system => system.trim() !== "")

    maximumWidth: Theme.readMax

    function write(index: int, text: string): void {
        root.systems[index] = text;
        root.systemsChanged();
        root.jot();
    }

    function jot(): void {
        const typed = Array.from(root.systems);
        typed.unshift(root.name);
        root.vendors.adding.text = typed.some(word => word !== "") ? typed.join("\n") : "";
    }

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that adds a vendor
        title: qsTr("事業者を足す")
        //: explains what a vendor is
        detail: qsTr("レセコンや電子薬歴など、システムを入れている会社です。")
        onBackPressed: root.vendors.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.vendors
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        TextField {
            id: vendorName

            objectName: "vendorName"
            Layout.fillWidth: true
            //: field: name of a vendor
            label: qsTr("会社の名前")
            //: example of a vendor's name
            placeholder: qsTr("例: レセコン株式会社")
            text: root.name
            onEdited: text => {
                root.name = text;
                root.jot();
            }
        }

        Repeater {
            model: root.systems.length

            delegate: TextField {
                required property int index

                objectName: `vendorSystem${index}`
                Layout.fillWidth: true
                //: field: name of a system of a vendor; %1 is 1, 2, 3 …
                label: qsTr("システム %1").arg(index + 1)
                //: examples of a system's name
                placeholder: index === 0 ? qsTr("例: レセコン")
                             //: another example of a system's name
                             : qsTr("例: 電子薬歴")
                text: root.systems[index]
                onEdited: text => root.write(index, text)
            }
        }

        AppButton {
            objectName: "vendorMoreSystems"
            variant: AppButton.Quiet
            iconName: "plus"
            //: one more field for a system
            text: qsTr("システムをもう一つ")
            onClicked: root.systems = Array.from(root.systems).concat([""])
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: why systems are entered one by one
            text: qsTr("事業者確認用は、システムごとに一つできます。答えが同じなら、まとめて一つにしてもかまいません。")
        }
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "vendorCancel"
            //: leaves without adding
            text: qsTr("やめる")
            onClicked: {
                root.vendors.adding.clear();
                root.vendors.back();
            }
        }

        AppButton {
            objectName: "vendorSave"
            variant: AppButton.Primary
            //: keeps a new vendor
            text: qsTr("登録する")
            //: why the button cannot be pressed yet
            disabledReason: root.enough ? "" : qsTr("会社とシステムの名前を入れてください。")
            onClicked: root.vendors.addVendor(root.name, root.systems)
        }
    }

    Component.onCompleted: vendorName.takeFocus()
}
