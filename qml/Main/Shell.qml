pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Papers
import Mamori.Tokens
import Mamori.ViewModels

// An open desk: the way to its pages at the left or at the foot, the open page beside it, and word of a sample above.
Item {
    id: root

    required property AppViewModel app

    readonly property NavEntry work: root.app.stage === AppViewModel.Inspector ? Places.pharmacies : Places.requests
    readonly property bool pharmacy: root.app.stage === AppViewModel.Pharmacy
    // While an inspector looks there is no way to any other page.
    readonly property bool showing: root.app.inspection.showing
    readonly property string current: Places.keyOf(root.app.page)
    // A row on a phone has the way back at its head and its own pages at the foot; so has one large question.
    readonly property bool ownFoot: root.app.page === AppViewModel.CheckPage && (root.app.sheet.rowShown || root.app.round.stand.open)

    function open(key: string): void {
        if (key === "lock")
            root.app.lock();
        else
            root.app.visit(Places.pageOf(key));
    }

    // What the page that is open is on paper.
    function print(): void {
        if (root.app.page === AppViewModel.CheckPage && root.app.sheet.sheet !== 0)
            root.app.papers.want(PapersViewModel.Form, root.app.sheet.sheet);
        else if (root.app.page === AppViewModel.PosterPage)
            root.app.papers.want(PapersViewModel.PosterA4);
        else if (root.pharmacy && (root.app.page === AppViewModel.HomePage || root.app.page === AppViewModel.InspectionPage))
            root.app.papers.want(PapersViewModel.Summary);
    }

    Component.onCompleted: Keyboard.watch(root, pages)

    Shortcut {
        sequence: "Alt+Left"
        onActivated: root.app.back()
    }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: !root.showing
        onActivated: root.app.search.begin()
    }

    Shortcut {
        sequence: "Ctrl+P"
        enabled: !root.showing
        onActivated: root.print()
    }

    // A message dropped anywhere is taken in at the right place.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => root.app.openFiles(event.urls)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            id: sample

            Layout.fillWidth: true
            visible: root.app.sample
            app: root.app
        }

        Banner {
            objectName: "lockSoon"
            Layout.fillWidth: true
            visible: root.app.lockIn > 0 && !root.showing
            tone: Tone.Warn
            //: shortly before the store locks by itself; %1 seconds
            title: qsTr("あと %1 秒でロックします。さわると、そのまま続けられます。").arg(root.app.lockIn)
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            When {
                open: !Theme.compact && root.pharmacy && !root.showing

                NavRail {
                    objectName: "navRail"
                    Layout.fillHeight: true
                    entries: [Places.home, Places.check, Places.vendors, Places.ledgers, Places.poster, Places.inspection]
                    footerEntries: [Places.settings]
                    atHand: [Places.lock, Places.incident]
                    current: root.current
                    onChosen: key => root.open(key)
                }
            }

            When {
                open: !Theme.compact && !root.pharmacy

                NavRail {
                    objectName: "navRail"
                    Layout.fillHeight: true
                    entries: [root.work, Places.poster]
                    footerEntries: [Places.settings]
                    atHand: [Places.lock]
                    current: root.current
                    onChosen: key => root.open(key)
                }
            }

            ColumnLayout {
                spacing: 0

                PaperNotice {
                    Layout.fillWidth: true
                    // A layout in a layout would take what it can get.
                    Layout.fillHeight: false
                    papers: root.app.papers
                }

                TroubleNotice {
                    Layout.fillWidth: true
                    app: root.app
                    tallest: (root.height - (sample.visible ? sample.height : 0)) / 2
                }

                DraftNotice {
                    Layout.fillWidth: true
                    app: root.app
                }

                Pages {
                    id: pages

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    app: root.app
                }

                ToastBar {
                    objectName: "toastBar"
                    Layout.fillWidth: true
                }
            }
        }

        When {
            open: Theme.compact && root.pharmacy && !root.showing && !root.ownFoot

            NavBar {
                objectName: "navBar"
                Layout.fillWidth: true
                entries: [Places.home, Places.check, Places.ledgers, Places.incident, Places.more, Places.lock]
                current: root.current
                onChosen: key => root.open(key)
            }
        }

        When {
            open: Theme.compact && !root.pharmacy

            NavBar {
                objectName: "navBar"
                Layout.fillWidth: true
                entries: [root.work, Places.poster, Places.settings, Places.lock]
                current: root.current
                onChosen: key => root.open(key)
            }
        }
    }

    SearchSheet {
        id: search

        app: root.app
        pages: pages
    }
}
