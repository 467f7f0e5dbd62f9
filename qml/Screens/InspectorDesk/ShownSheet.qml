import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One sheet in a pharmacy's status: how many rows are answered, and how.
ColumnLayout {
    id: root

    required property int index
    required property string name
    required property int total
    required property int answered
    required property int yes
    required property int no
    required property int overdue
    required property string lastCheck
    required property string footing
    required property string since

    objectName: `shownSheet_${root.name}`
    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: root.index > 0 ? Theme.space3 : 0
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.name
        }

        AppText {
            //: rows of a sheet; %1 answered, %2 all
            text: qsTr("%1 / %2 項目").arg(root.answered).arg(root.total)
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        label: root.name
        value: root.total > 0 ? root.answered / root.total : 0
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: {
            //: answers of a sheet; %1 yes, %2 no
            const words = [qsTr("はい %1 ・ いいえ %2").arg(root.yes).arg(root.no)];
            if (root.overdue > 0)
                //: of these the target day is past; %1 how many
                words.push(qsTr("目標日を過ぎたもの %1").arg(root.overdue));
            if (root.lastCheck !== "")
                //: the day of a sheet's last check
                words.push(qsTr("直近の点検 %1").arg(root.lastCheck));
            return words.join(" ・ ");
        }
    }

    AppText {
        objectName: "shownFooting"
        Layout.fillWidth: true
        visible: root.footing !== ""
        variant: AppText.Small
        text: root.footing
    }

    AppText {
        objectName: "shownSince"
        Layout.fillWidth: true
        visible: root.since !== ""
        variant: AppText.Small
        text: root.since
    }
}
