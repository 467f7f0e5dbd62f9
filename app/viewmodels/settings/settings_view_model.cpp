#include "viewmodels/settings/settings_view_model.hpp"

#include "adapters/walls/walls.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace mamori::app {
namespace {

struct Third {
  const char* name;
  const char* purpose;
  const char* licence;
};

// platforms/third_party.json says the same; `lint: third_party` holds them together.
constexpr std::array thirds{
    //: what a library is used for
    Third{"Qt 6", QT_TRANSLATE_NOOP("ThirdParties", "画面"), "LGPL-3.0-only OR GPL-2.0-or-later"},
    //: what a library is used for
    Third{"SQLCipher 4", QT_TRANSLATE_NOOP("ThirdParties", "暗号化した保存"), "BSD-3-Clause"},
    //: what a library is used for
    Third{"libsodium", QT_TRANSLATE_NOOP("ThirdParties", "暗号と署名"), "ISC"},
    //: what a library is used for
    Third{"utf8proc", QT_TRANSLATE_NOOP("ThirdParties", "文字のそろえ"), "MIT"},
    //: what a library is used for
    Third{"libcbor", QT_TRANSLATE_NOOP("ThirdParties", "やりとりの形式"), "MIT"},
    //: what a library is used for
    Third{"libzip", QT_TRANSLATE_NOOP("ThirdParties", "表計算のファイルを読む"), "BSD-3-Clause"},
    //: what a library is used for
    Third{"Expat", QT_TRANSLATE_NOOP("ThirdParties", "表計算のファイルを読む"), "MIT"},
    //: what a library is used for
    Third{"libxlsxwriter", QT_TRANSLATE_NOOP("ThirdParties", "表計算のファイルを書く"), "BSD-2-Clause"},
    //: what a library is used for
    Third{"libqrencode", QT_TRANSLATE_NOOP("ThirdParties", "QR を作る"), "LGPL-2.1-or-later"},
    //: what a library is used for
    Third{"ZXing-C++", QT_TRANSLATE_NOOP("ThirdParties", "QR を読む"), "Apache-2.0"},
    //: what a library is used for
    Third{"tpm2-tss", QT_TRANSLATE_NOOP("ThirdParties", "PIN をまもる部品"), "BSD-2-Clause"},
    //: what a library is used for
    Third{"qpdf", QT_TRANSLATE_NOOP("ThirdParties", "PDF の文字"), "Apache-2.0"},
    //: what a library is used for
    Third{"nlohmann-json", QT_TRANSLATE_NOOP("ThirdParties", "版の読みこみ"), "MIT"},
    //: what a library is used for
    Third{"valijson", QT_TRANSLATE_NOOP("ThirdParties", "版の確かめ"), "BSD-2-Clause"},
    //: what a library is used for
    Third{"tl::expected", QT_TRANSLATE_NOOP("ThirdParties", "失敗の扱い"), "CC0-1.0"},
    //: what a library is used for
    Third{"poppler-utils", QT_TRANSLATE_NOOP("ThirdParties", "PDF を絵にする"), "GPL-2.0-or-later"},
    //: what a library is used for
    Third{"Noto Sans CJK JP", QT_TRANSLATE_NOOP("ThirdParties", "文字"), "OFL-1.1"},
    //: what a set of design values is used for
    Third{"@digital-go-jp/design-tokens", QT_TRANSLATE_NOOP("ThirdParties", "色"), "MIT"},
};

}  // namespace

ThirdPartyListModel::ThirdPartyListModel(QObject* parent) : KeyedListModel({"key", "purpose", "licence"}, parent) {}

void ThirdPartyListModel::show() {
  std::vector<QVariantList> rows;
  for (const Third& third : thirds) {
    rows.push_back({QString::fromLatin1(third.name), QCoreApplication::translate("ThirdParties", third.purpose),
                    QString::fromLatin1(third.licence)});
  }
  setRows(std::move(rows));
}

SettingsViewModel::SettingsViewModel(DeskSession& session, QObject* parent)
    : QObject(parent), session_(session), third_parties_(new ThirdPartyListModel(this)) {
  third_parties_->show();
  connect(&session_, &DeskSession::changed, this, [this] {
    third_parties_->show();
    emit refreshed();
  });
}

QString SettingsViewModel::deskName() const {
  return session_.isOpen() ? QString::fromStdString(session_.profile().name) : QString();
}

QString SettingsViewModel::responsible() const {
  return session_.isOpen() ? QString::fromStdString(session_.profile().responsible) : QString();
}

bool SettingsViewModel::vendorDesk() const {
  return session_.isOpen() && session_.profile().desk == Desk::vendor;
}

bool SettingsViewModel::inspectorDesk() const {
  return session_.isOpen() && session_.profile().desk == Desk::inspector;
}

QString SettingsViewModel::created() const {
  return session_.isOpen() ? momentText(session_.profile().created, session_.language()) : QString();
}

QString SettingsViewModel::editions() const {
  QStringList names;
  for (const EditionCard& card : session_.library().editions()) {
    const Edition* edition = session_.library().edition(card.id);
    if (edition == nullptr) continue;
    //: a form that the program knows; %1 is its year, %2 the notice that brought it
    names.append(tr("%1（%2）").arg(session_.words(card.title), QString::fromStdString(edition->issued)));
  }
  return names.join(QLatin1Char('\n'));
}

bool SettingsViewModel::networkClosed() const {
  return network_closed();
}

QString SettingsViewModel::version() const {
  return QCoreApplication::applicationVersion();
}

}  // namespace mamori::app
