import QtQuick

// One place that the rail or the bar leads to.
QtObject {
    required property string key
    required property string label
    required property string iconName
    // For the bar of a phone, where five stand side by side; empty takes the label.
    property string shortLabel: ""
    // Set apart in red: the way to help when something has happened.
    property bool urgent: false
    // How many things wait there; 0 shows nothing.
    property int waiting: 0
}
