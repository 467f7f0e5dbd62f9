import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// Of several files those that were not used, each with its name and why.
Banner {
    id: root

    required property ScanViewModel scan

    // More of them are counted; the names of a whole folder would fill the page.
    readonly property int most: 8

    objectName: "passedOver"
    visible: root.scan.passedOver.length > 0
    tone: Tone.Warn
    //: files of several that were not used; their names follow
    title: qsTr("使わなかったファイルがあります")
    text: Array.from(root.scan.passedOver).slice(0, root.most).join("\n")
          //: more files than are named above; %1 how many
          + (root.scan.passedOver.length > root.most ? "\n" + qsTr("ほか %1 件").arg(root.scan.passedOver.length - root.most) : "")
}
