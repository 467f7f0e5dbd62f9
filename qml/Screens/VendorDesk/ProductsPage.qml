pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 標準回答: each product's release is answered once; requests about it start from there.
Page {
    id: root

    required property VendorDeskViewModel desk

    readonly property Jotting name: root.desk.jot("product/name")
    readonly property Jotting release: root.desk.jot("product/release")
    property int copied: 0

    // What a new release's answers can begin with.
    function beginnings(products: list<string>): list<string> {
        //: a new release begins without answers
        const all = [qsTr("なにも入れない")];
        for (let index = 0; index < products.length; ++index) {
            //: a new release begins with another's answers; %1 product
            all.push(qsTr("%1 の答えを写す").arg(products[index]));
        }
        return all;
    }

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page of standard answers
        title: qsTr("標準回答")
        //: explains the page of standard answers
        detail: qsTr("製品と版ごとに一度だけ答えておくと、どの薬局の依頼にもボタン一つで反映できます。")
        onBackPressed: root.desk.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.desk
    }

    Card {
        Layout.fillWidth: true
        visible: root.desk.products.count > 0
        padding: Theme.space2
        spacing: 0

        Repeater {
            model: root.desk.products

            delegate: ListRow {
                id: entry

                required property int index
                required property int key
                required property string name
                required property int answered
                required property int total
                required property int used
                required property string year

                objectName: `product_${entry.name}`
                Layout.fillWidth: true
                divided: entry.index + 1 < root.desk.products.count
                text: entry.name
                //: how much of a product is answered and how often it was used; %1 of %2, %3 times, %4 the year of the form
                detail: qsTr("%4の %2 項目のうち %1 項目に回答 ・ %3 件の依頼で使用")
                        .arg(entry.answered).arg(entry.total).arg(entry.used).arg(entry.year)
                //: opens the standard answers of a product
                actionText: entry.answered < entry.total ? qsTr("答える")
                            //: opens the standard answers of a product that are complete
                            : qsTr("見直す")
                onClicked: root.desk.openProduct(entry.key)
            }
        }
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4
        //: heading over adding a product or a release
        title: qsTr("製品・版を足す")

        TextField {
            objectName: "productName"
            Layout.fillWidth: true
            //: field: name of a product
            label: qsTr("製品の名前")
            //: a product's name should be the system's name
            hint: qsTr("薬局が依頼に書くシステムの名前と同じにすると、自動で見つかります。")
            text: root.name.text
            onEdited: text => root.name.text = text
        }

        TextField {
            objectName: "productRelease"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            //: field: release of a product
            label: qsTr("版（なければ空けておきます）")
            placeholder: "5.2"
            text: root.release.text
            onEdited: text => root.release.text = text
        }

        SelectField {
            Layout.fillWidth: true
            visible: root.desk.products.count > 0
            //: field: the product whose answers a new release begins with
            label: qsTr("はじめの答え")
            options: root.beginnings(root.desk.products.names)
            current: root.copied
            onPicked: index => root.copied = index
        }

        AppButton {
            objectName: "productAdd"
            variant: AppButton.Primary
            iconName: "plus"
            //: adds a product and opens its sheet
            text: qsTr("足して答える")
            //: why the button cannot be pressed yet
            disabledReason: root.name.text.trim() === "" ? qsTr("製品の名前を入れてください。") : ""
            onClicked: {
                const copied = root.desk.products.keyAt(root.copied - 1);
                if (!root.desk.addProduct(root.name.text, root.release.text, copied))
                    return;
                root.name.clear();
                root.release.clear();
            }
        }
    }
}
