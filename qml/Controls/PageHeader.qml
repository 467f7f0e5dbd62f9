pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// The head of a page: where it lies, what it is, and at most two or three things to do with all of it.
Item {
    id: root

    // Buttons and chips at the right, or beneath the title on a narrow page.
    default property alias actions: actionRow.data
    required property string title
    // A few words above the title, such as where this belongs.
    property string overline: ""
    property string detail: ""
    // The places above this one, outermost first; each is pressed to go there.
    property list<string> crumbs
    // A large arrow before the title, for a page that was opened from a list.
    property bool back: false

    signal backPressed
    signal crumbPressed(index: int)

    readonly property bool narrow: Theme.compact || actionRow.needed + Theme.fieldMin > root.width

    implicitWidth: Theme.readMax
    implicitHeight: layout.implicitHeight

    GridLayout {
        id: layout

        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space6
        rowSpacing: actionRow.needed > 0 ? Theme.space3 : 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            IconButton {
                objectName: "headerBack"

                readonly property bool wayBack: true

                Layout.alignment: Qt.AlignTop
                Layout.leftMargin: -Theme.space3
                visible: root.back
                iconName: "back"
                //: button that returns to the page before
                text: qsTr("戻る")
                onClicked: root.backPressed()
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                Flow {
                    Layout.fillWidth: true
                    // The steps stay large enough for a finger, and reach into the space around them.
                    Layout.topMargin: -Theme.space3
                    Layout.bottomMargin: -Theme.space3
                    visible: root.crumbs.length > 0
                    spacing: Theme.space1

                    Repeater {
                        model: root.crumbs
                        delegate: Crumb {
                            required property int index
                            required property string modelData

                            text: modelData
                            last: index === root.crumbs.length - 1
                            onClicked: root.crumbPressed(index)
                        }
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.overline !== ""
                    text: root.overline
                    color: Theme.ink2
                    lineHeight: Theme.tight
                }

                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: root.title
                    Accessible.role: Accessible.Heading
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.detail !== ""
                    text: root.detail
                    color: Theme.ink2
                }
            }
        }

        Flow {
            id: actionRow

            readonly property real needed: {
                let sum = 0;
                for (let index = 0; index < children.length; ++index) {
                    const button = children[index];
                    if (button.visible)
                        sum += button.implicitWidth + (sum > 0 ? spacing : 0);
                }
                return sum;
            }

            Layout.fillWidth: root.narrow
            Layout.preferredWidth: needed
            // A Flow whose children all went keeps the height it had.
            Layout.preferredHeight: needed > 0 ? implicitHeight : 0
            Layout.alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignBottom
            visible: children.length > 0
            spacing: Theme.space3
        }
    }
}
