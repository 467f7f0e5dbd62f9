import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// The days: how many are left, when the last check was, when the next is due.
Card {
    id: root

    required property HomeViewModel home

    //: card of ホーム: days
    title: qsTr("期限と点検")

    DueLine {
        Layout.fillWidth: true
        //: line of the card of days: the end of the fiscal year
        label: qsTr("年度末")
        text: root.home.daysLeft >= 0
              //: the end of the year; %1 is the day, %2 how many days are left
              ? qsTr("%1（あと %2 日）").arg(root.home.lastDay).arg(root.home.daysLeft)
              //: the end of the year is past; %1 is the day
              : qsTr("%1（終わりました）").arg(root.home.lastDay)
    }

    DueLine {
        Layout.fillWidth: true
        //: line of the card of days: the last check
        label: qsTr("前の点検")
        text: root.home.lastCheck !== "" ? root.home.lastCheck
              //: there was no check yet
              : qsTr("まだありません")
    }

    DueLine {
        Layout.fillWidth: true
        visible: root.home.nextCheck !== ""
        //: line of the card of days: the form is gone through at least once a year
        label: qsTr("次の点検（年に 1 回）")
        //: a day until which something is due; %1 is the day
        text: qsTr("%1 まで").arg(root.home.nextCheck)
    }
}
