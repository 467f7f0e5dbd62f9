import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What a new key of the store does not undo, and who needs another passphrase after it.
ColumnLayout {
    id: root

    required property PeopleViewModel people
    // Whoever is removed with it needs none.
    property string leaving: ""

    readonly property list<string> names: Array.from(root.people.leftOut).filter(name => name !== root.leaving)

    spacing: Theme.space3

    Banner {
        objectName: "newKeyLeftOut"
        Layout.fillWidth: true
        visible: root.names.length > 0
        tone: Tone.Warn
        //: before the store takes another key; %1 are names
        title: qsTr("%1 さんは、パスフレーズを決めなおす必要があります").arg(Array.from(root.names).join("、"))
        //: why somebody needs another passphrase after a new key
        text: qsTr("この版になってから、まだ一度もひらいていないためです。先に一度ひらいてもらえば、いまのパスフレーズのままで使えます。")
    }

    Banner {
        objectName: "newKeySheet"
        Layout.fillWidth: true
        visible: root.people.sheetLeftOut
        tone: Tone.Warn
        //: before the store takes another key: the printed code is of an older form
        title: qsTr("いまの復旧シートは使えなくなります。あとで作りなおしてください。")
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: what a new key does not undo
        text: qsTr("これまでのバックアップと、持ち出された写しは、そのときのパスフレーズで開けるままです。いらないバックアップは消し、新しいものを作ってください。")
    }
}
