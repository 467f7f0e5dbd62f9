pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One principle, opened: its check points, what to do in this pharmacy in plain words, the official explanation, and
// the rows of the checklist that it serves.
Sheet {
    id: root

    required property PosterViewModel poster
    property bool hasChecklist: true

    signal rowWanted(key: string)

    //: title of an opened principle; %1 is its number, 1 to 9
    title: qsTr("心得 %1").arg(root.poster.opened)
    onClosed: root.poster.close()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.iconLarge
            implicitHeight: Theme.iconLarge
            radius: width / 2
            color: Audiences.mark(root.poster.openedAudienceId)

            AppText {
                anchors.centerIn: parent
                variant: AppText.Heading
                text: root.poster.opened
                color: Theme.inkOnGroup
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: root.poster.openedAudience
            }

            AppText {
                objectName: "principleTitle"
                Layout.fillWidth: true
                variant: AppText.Title
                text: root.poster.openedTitle
            }

            AppText {
                Layout.fillWidth: true
                visible: root.poster.openedCourtesy !== ""
                text: root.poster.openedCourtesy
                color: Theme.ink2
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.poster.openedCheckPoints

            delegate: ColumnLayout {
                id: point

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space1

                CheckPoint {
                    Layout.fillWidth: true
                    variant: AppText.Body
                    text: point.modelData
                    courtesy: point.index < root.poster.openedCourtesyPoints.length
                              ? root.poster.openedCourtesyPoints[point.index] : ""
                    markColor: Audiences.mark(root.poster.openedAudienceId)
                }

                Repeater {
                    model: point.index === 0 ? root.poster.openedSubPoints : []

                    delegate: AppText {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space5
                        text: `・${modelData}`
                    }
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        look: Card.Notice
        padding: Theme.space4
        //: heading over our own plain words about a principle
        title: qsTr("この薬局では")

        AppText {
            objectName: "principlePlain"
            Layout.fillWidth: true
            text: root.poster.openedPlain
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        //: heading over the official explanation of a principle
        text: qsTr("厚生労働省の説明")
    }

    Repeater {
        model: root.poster.openedExplanation

        delegate: AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    When {
        open: root.hasChecklist

        PrincipleReaders {
            Layout.fillWidth: true
            poster: root.poster
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: root.hasChecklist && served.count > 0
        //: heading over the rows of the checklist that a principle serves
        text: qsTr("チェックリストの項目")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: served

            model: root.hasChecklist ? root.poster.served : null

            delegate: ListRow {
                required property string key
                required property string title
                required property string target

                objectName: `served_${key}`
                Layout.fillWidth: true
                leftPadding: 0
                rightPadding: 0
                text: title
                detail: target
                //: opens the row of the checklist that a principle serves
                actionText: qsTr("開く")
                onClicked: {
                    root.close();
                    root.rowWanted(key);
                }
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space4
        leading: true

        AppButton {
            objectName: "principleBefore"
            iconName: "back"
            //: goes to the principle before this one
            text: qsTr("前の心得")
            onClicked: root.poster.turn(-1)
        }

        AppButton {
            objectName: "principleNext"
            iconName: "forward"
            iconAfter: true
            //: goes to the principle after this one
            text: qsTr("次の心得")
            onClicked: root.poster.turn(1)
        }
    }
}
