pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Evidence that is kept for other rows, to be used here as well.
Sheet {
    id: root

    required property EvidenceViewModel evidence

    //: title of the list of evidence that is kept for other rows
    title: qsTr("ほかの根拠を使う")

    Repeater {
        model: root.evidence.others

        delegate: EvidenceLine {
            Layout.fillWidth: true
            onClicked: {
                if (root.evidence.use(key))
                    root.close();
            }
        }
    }
}
