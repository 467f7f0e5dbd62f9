import Mamori.Controls
import Mamori.ViewModels

// The question before a year is begun, and its beginning.
Dialog {
    id: root

    required property FormsViewModel forms

    property string edition: ""
    property string name: ""

    signal begun

    function ask(edition: string, name: string): void {
        root.edition = edition;
        root.name = name;
        root.open();
    }

    //: question before a year is begun; %1 edition of the form
    title: qsTr("%1で始めますか？").arg(root.name)
    text: root.forms.inUse === ""
          //: what follows when the first year is begun
          ? qsTr("薬局確認用と、システムごとの事業者確認用を作ります。")
          //: what follows when a year is begun
          : qsTr("薬局確認用と、システムごとの事業者確認用を作ります。前の年の答えは残り、対応する項目に「もう一度確認」として並びます。新しい項目は、はじめから答えます。")
    //: begins the year
    acceptText: qsTr("始める")
    onAccepted: {
        if (root.forms.begin(root.edition))
            root.begun();
    }
}
