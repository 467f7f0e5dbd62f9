pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 人と役割: who works with the store and the recovery sheet at the left, one of them at the right.
Item {
    id: root

    required property PeopleViewModel people

    signal backPressed

    ListDetail {
        id: panes

        anchors.fill: parent
        detailOpen: root.people.pane !== PeopleViewModel.ListPane

        list: PeopleList {
            anchors.fill: parent
            onChosen: panes.chosen()
            people: root.people
            marksCurrent: !panes.paged
            onBackPressed: root.backPressed()
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.people.pane === PeopleViewModel.ListPane

                Item {
                    id: nobody

                    anchors.fill: parent

                    EmptyState {
                        anchors.centerIn: nobody
                        width: Math.min(Theme.readMax, nobody.width - Theme.space12 - Theme.space12)
                        iconName: "people"
                        //: beside the list of people, while none is chosen
                        title: qsTr("左からえらんでください")
                        //: beside the list of people: why everybody has an entry
                        text: qsTr("一人ずつ別のパスフレーズを使うと、だれが何をしたかが履歴に残ります。")
                    }
                }
            }

            When {
                open: root.people.pane === PeopleViewModel.PersonPane

                PersonPane {
                    anchors.fill: parent
                    people: root.people
                    paged: panes.paged
                }
            }

            When {
                open: root.people.pane === PeopleViewModel.AddPane

                AddPersonPane {
                    anchors.fill: parent
                    people: root.people
                }
            }

            When {
                open: root.people.pane === PeopleViewModel.RecoveryPane

                RecoveryPane {
                    anchors.fill: parent
                    people: root.people
                    paged: panes.paged
                }
            }
        }
    }
}
