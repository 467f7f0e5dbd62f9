pragma Singleton
import QtQuick
import Mamori.ViewModels

// The roles in words.
QtObject {
    id: root

    readonly property list<int> all: [PeopleViewModel.Responsible, PeopleViewModel.Staff, PeopleViewModel.Viewer]

    function word(role: int): string {
        switch (role) {
        //: role of a person: everything
        case PeopleViewModel.Responsible: return qsTr("責任者");
        //: role of a person: the daily work
        case PeopleViewModel.Staff: return qsTr("担当者");
        //: role of a person: looks, changes nothing
        default: return qsTr("閲覧");
        }
    }

    function meaning(role: int): string {
        switch (role) {
        case PeopleViewModel.Responsible:
            //: what the responsible person may do
            return qsTr("すべてできます。人、鍵、バックアップ、事業者への依頼も。");
        case PeopleViewModel.Staff:
            //: what staff may do
            return qsTr("答える、台帳をつける、回答を受け取る。人、鍵、バックアップは変えられません。");
        default:
            //: what a viewer may do
            return qsTr("見るだけで、何も変えられません。");
        }
    }
}
