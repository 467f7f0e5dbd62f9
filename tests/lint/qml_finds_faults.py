"""The rules of QML themselves: each finds the fault it is there for, and lets clean code pass."""
import sys
import unittest

import qml

CLEAN = """pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

Item {
    id: root

    property string title: ""
    width: root.height / 2 + Theme.space4
    height: Theme.target * 3
    x: root.count > 12 ? 0 : 1
    //: a word for a translator
    property string words: qsTr("薬局")
}
"""


class QmlLintFindsFaults(unittest.TestCase):
    def faults(self, line):
        return qml.faults_in(CLEAN.replace("    width:", f"    {line}\n    width:"), "qml/A.qml")

    def test_clean_code_passes(self):
        self.assertEqual(qml.faults_in(CLEAN, "qml/A.qml"), [])

    def test_a_list_whose_head_may_lie_under_its_rows(self):
        body = CLEAN.replace("Item {", "ListView {")
        self.assertEqual(len(qml.faults_in(body, "qml/Screens/A/A.qml")), 1)
        self.assertEqual(qml.faults_in(body, "qml/Controls/HeadedList.qml"), [])

    def test_a_colour_of_its_own(self):
        for line in ('color: "#115a36"', 'color: "green"', "color: Qt.rgba(0, 0, 0, 1)", "color: Qt.darker(Theme.ink)"):
            self.assertEqual(len(self.faults(line)), 1, line)
        self.assertEqual(self.faults('color: "transparent"'), [])

    def test_a_size_of_its_own(self):
        for line in ("implicitHeight: 48", "anchors.margins: 12", "font.pixelSize: 16", "implicitWidth: Theme.space4 + 20",
                     "spacing: root.wide ? 12 : 4", "Layout.preferredWidth: 320"):
            self.assertTrue(self.faults(line), line)
        for line in ("implicitHeight: Theme.target * 2", "implicitWidth: root.room / 3", "opacity: 0.5", "spacing: 0"):
            self.assertEqual(self.faults(line), [], line)

    def test_a_property_without_type(self):
        self.assertEqual(len(self.faults("property var anything: 3")), 1)

    def test_a_component_that_is_not_bound(self):
        text = CLEAN.replace("pragma ComponentBehavior: Bound\n", "") + "Repeater { delegate: Item {} }\n"
        self.assertEqual(len(qml.faults_in(text, "qml/A.qml")), 1)

    def test_words_without_a_comment(self):
        self.assertEqual(len(self.faults('property string other: qsTr("事業者")')), 1)

    def test_a_look_of_its_own(self):
        self.assertEqual(len(qml.faults_in(CLEAN.replace("import QtQuick\n", "import QtQuick.Controls\n"), "qml/A.qml")), 1)

    def test_a_long_file(self):
        self.assertEqual(len(qml.faults_in(CLEAN + "\n" * 300, "qml/A.qml")), 1)

    def test_a_global_door(self):
        self.assertEqual(len(qml.cpp_faults_in("context->setContextProperty(name, value);", "app/a.cpp")), 1)
        self.assertEqual(len(qml.cpp_faults_in('qmlRegisterType<A>("A", 1, 0, "A");', "app/a.cpp")), 1)
        self.assertEqual(qml.cpp_faults_in("// never setContextProperty\nQML_ELEMENT", "app/a.cpp"), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
