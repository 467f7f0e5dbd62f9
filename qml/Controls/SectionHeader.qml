import QtQuick
import Mamori.Tokens

// The name of a group of rows in a list or on a page.
Item {
    id: root

    property string text: ""
    property string detail: ""

    implicitWidth: words.implicitWidth + (root.detail !== "" ? aside.implicitWidth + Theme.space3 : 0)
    implicitHeight: Math.max(words.implicitHeight, aside.implicitHeight) + Theme.space4 + Theme.space1

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
    Accessible.description: root.detail

    AppText {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        width: parent.width - (root.detail !== "" ? aside.implicitWidth + Theme.space3 : 0)
        variant: AppText.Small
        strong: true
        text: root.text
        color: Theme.brandSoftInk
        Accessible.ignored: true
    }

    AppText {
        id: aside

        anchors.right: parent.right
        anchors.baseline: words.baseline
        variant: AppText.Small
        text: root.detail
        Accessible.ignored: true
    }
}
