pragma Singleton
import QtQuick
import Mamori.Tokens

// The colours by which the poster tells its three audiences apart, by the id of the audience.
QtObject {
    id: root

    function ground(audience: string): color {
        switch (audience) {
        case "managers": return Theme.managers;
        case "administrators": return Theme.keepers;
        default: return Theme.staff;
        }
    }

    function mark(audience: string): color {
        switch (audience) {
        case "managers": return Theme.managersMark;
        case "administrators": return Theme.keepersMark;
        default: return Theme.staffMark;
        }
    }
}
