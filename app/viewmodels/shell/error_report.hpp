// An error as a screen shows it: what happened, what is safe, what to do next.
#pragma once

#include "base/error.hpp"
#include "i18n/error_texts.hpp"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class ErrorReport {
  Q_GADGET
  QML_VALUE_TYPE(errorReport)
  /// The stable name of the catalogue ("wrong_passphrase"); empty when there is no error.
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QString what MEMBER what)
  Q_PROPERTY(QString safe MEMBER safe)
  Q_PROPERTY(QString next MEMBER next)
  /// A file is not what it was written as: the hour of the backup.
  Q_PROPERTY(bool damaged MEMBER damaged)
  /// The group, from 1, in which a typed recovery code has a slip; 0 for none.
  Q_PROPERTY(int slip MEMBER slip)

 public:
  QString code;
  QString what;
  QString safe;
  QString next;
  bool damaged = false;
  int slip = 0;

  friend bool operator==(const ErrorReport&, const ErrorReport&) = default;
};

[[nodiscard]] inline ErrorReport report_of(const Error& error) {
  const ErrorWords words = words_of(error);
  const std::string_view name = name_of(error.code);
  return {QString::fromLatin1(name.data(), qsizetype(name.size())),
          words.what,
          words.safe,
          words.next,
          category_of(error.code) == ErrorCategory::damaged,
          error.code == ErrorCode::recovery_code_slip ? QString::fromStdString(error.where).toInt() : 0};
}

}  // namespace mamori::app
