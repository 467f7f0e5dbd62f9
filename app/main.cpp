// The program: reads the command line and starts the app.
#include "adapters/hand_over.hpp"
#include "adapters/pictures/picture_room.hpp"
#include "adapters/video_reader.hpp"
#include "adapters/walls/walls.hpp"
#include "application.hpp"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace {

using namespace mamori;
using namespace mamori::app;

struct Asked {
  Options options;
  bool self_test = false;
};

QString told(const QCommandLineParser& parser, const char* name) {
  return parser.value(QLatin1String(name));
}

std::optional<QSize> size_of(const QString& text) {
  const QStringList sides = text.split(u'x');
  if (sides.size() != 2) return {};
  const QSize size(sides[0].toInt(), sides[1].toInt());
  return size.width() >= 320 && size.height() >= 480 ? std::optional(size) : std::nullopt;
}

bool read_look(const QCommandLineParser& parser, Preferences::Wishes& wishes) {
  if (parser.isSet("lang")) {
    const QString lang = told(parser, "lang");
    if (lang != "ja" && lang != "en") return false;
    wishes.tongue = lang == "en" ? Preferences::English : Preferences::Japanese;
  }
  if (parser.isSet("theme")) {
    const QString theme = told(parser, "theme");
    if (theme == "light") wishes.look = Preferences::Light;
    if (theme == "dark") wishes.look = Preferences::Dark;
    if (theme == "contrast") wishes.look = Preferences::HighContrast;
    if (!wishes.look) return false;
  }
  if (parser.isSet("text-scale")) {
    bool number = false;
    wishes.text_scale = told(parser, "text-scale").toDouble(&number);
    if (!number) return false;
  }
  return true;
}

/// Nothing when an option has a value that means nothing.
std::optional<Asked> read(const QCommandLineParser& parser) {
  Asked asked;
  asked.options.folder = default_folder();
  if (parser.isSet("vault")) asked.options.folder = QFile::encodeName(told(parser, "vault")).toStdString();
  if (parser.isSet("today")) {
    const auto day = CivilDate::from_iso(told(parser, "today").toStdString());
    if (!day) return {};
    asked.options.today = *day;
  }
  if (parser.isSet("size")) {
    const auto size = size_of(told(parser, "size"));
    if (!size) return {};
    asked.options.size = *size;
  }
  asked.options.demo = parser.isSet("demo");
  asked.self_test = parser.isSet("self-test");
  asked.options.first_frame_only = parser.isSet("first-frame");
  for (const QString& file : parser.positionalArguments()) {
    asked.options.files << QUrl::fromUserInput(file, QDir::currentPath(), QUrl::AssumeLocalFile);
  }
  if (!read_look(parser, asked.options.wishes)) return {};
  return asked;
}

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      //: what the program is, in the help of its command line
      QCoreApplication::translate("main", "薬局のサイバーセキュリティ対策チェックリストを進める手帳です。"));
  parser.addPositionalArgument("files", "Messages (.mamori) or pictures of their codes.", "[FILE...]");
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({
      {"vault", "The folder of the encrypted store.", "DIR"},
      {"today", "Works as if it were this day.", "YYYY-MM-DD"},
      {"lang", "ja or en.", "LANG"},
      {"demo", "Opens an invented pharmacy to practise with."},
      {"theme", "light, dark or contrast.", "THEME"},
      {"text-scale", "1.0 to 2.0.", "FACTOR"},
      {"size", "The window's size, such as 1280x800 or 360x640.", "WxH"},
      {"self-test", "Loads the first screen, then ends; 0 when nothing complained."},
      {"first-frame", "Ends after the first frame, for timing."},
  });
}

/// Ends the program after the first frame that shows a screen; any complaint of the screens until then is a failure.
void test_self(Application& application, const std::shared_ptr<int>& complaints) {
  QObject::connect(&application.engine(), &QQmlEngine::warnings,
                   [complaints](const QList<QQmlError>& found) { *complaints += int(found.size()); });
  QObject::connect(
      application.window(), &QQuickWindow::frameSwapped, qApp,
      [&application, complaints] {
        if (application.root().stage() == AppViewModel::Starting) {
          application.window()->update();
        } else {
          QCoreApplication::exit(*complaints == 0 ? 0 : 1);
        }
      },
      Qt::QueuedConnection);
}

/// Whether only words are wanted, which need no display.
bool wants_words(int argc, char** argv) {
  constexpr std::array<std::string_view, 6> words{"-h", "--help", "--help-all", "-?", "-v", "--version"};
  return std::any_of(argv + 1, argv + argc,
                     [&](const char* word) { return std::ranges::find(words, word) != words.end(); });
}

/// Whether the screen would be shown over a network, by anybody's word on the command line or in the environment.
bool shown_elsewhere(int argc, char** argv) {
  constexpr std::string_view elsewhere = "vnc";
  if (qgetenv("QT_QPA_PLATFORM").contains(elsewhere.data())) return true;
  for (int i = 1; i + 1 < argc; ++i) {
    const std::string_view word = argv[i];
    const bool names = word == "-platform" || word == "--platform";
    if (names && std::string_view(argv[i + 1]).find(elsewhere) != std::string_view::npos) return true;
  }
  return false;
}

/// Says them and ends the program.
void say_words(int& argc, char** argv) {
  QCoreApplication application(argc, argv);
  introduce();
  QCommandLineParser parser;
  describe(parser);
  parser.process(application);
}

}  // namespace

int main(int argc, char** argv) {
  raise_walls();
  open_picture_room(play_video);
  if (wants_words(argc, argv)) say_words(argc, argv);
  if (shown_elsewhere(argc, argv)) {
    std::fputs("mamori: the screen is never shown over a network (-platform vnc)\n", stderr);
    return 2;
  }
  QGuiApplication gui(argc, argv);
  introduce();
  QCommandLineParser parser;
  describe(parser);
  parser.process(gui);
  std::optional<Asked> asked = read(parser);
  if (!asked) {
    std::fputs("mamori: an option has a value that means nothing; see --help\n", stderr);
    return 2;
  }
  HandOver hand_over(asked->options.folder);
  // The sample has a store of its own, and a test or a timing ends by itself.
  const bool lasting = !asked->options.demo && !asked->self_test && !asked->options.first_frame_only;
  if (lasting && !hand_over.first()) {
    if (hand_over.bring(asked->options.files)) return 0;
    asked->options.silent_other = true;
  }
  Application application(asked->options);
  if (!application.start()) return 1;
  QObject::connect(&hand_over, &HandOver::brought, &hand_over,
                   [&application](const QList<QUrl>& files) { application.take(files); });
  const auto complaints = std::make_shared<int>(0);
  if (asked->self_test) test_self(application, complaints);
  return QGuiApplication::exec();
}
