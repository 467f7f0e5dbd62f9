import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// Says that the words to ask with are on the clipboard.
Item {
    id: root

    required property AskViewModel ask

    visible: false

    Toast {
        id: toast
    }

    Connections {
        target: root.ask

        function onCopied(): void {
            //: word that the words to ask with are on the clipboard
            toast.show(qsTr("文をコピーしました"));
        }
    }
}
