// What a vendor's sheet stands on: who signed it, when and with which number, and for the open row what was signed and
// what was corrected since. Such a sheet is only read here.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mamori::app {

class SignatureViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the sheet")
  /// The sheet stands on a signature, so that nothing is typed into it.
  Q_PROPERTY(bool there READ there NOTIFY changed)
  /// "保守 太郎（メディコム商会）".
  Q_PROPERTY(QString by READ by NOTIFY changed)
  Q_PROPERTY(QString day READ day NOTIFY changed)
  /// 照合番号: "6862 1604".
  Q_PROPERTY(QString number READ number NOTIFY changed)
  /// Rows that stand on the signature, on paper, and that were typed.
  Q_PROPERTY(int signedRows READ signedRows NOTIFY changed)
  Q_PROPERTY(int paperRows READ paperRows NOTIFY changed)
  Q_PROPERTY(int typedRows READ typedRows NOTIFY changed)
  /// All of these in words, and those about which the vendor signed something else since; empty where no row is
  /// answered.
  Q_PROPERTY(QString footing READ footing NOTIFY changed)
  /// The open row as it stands, on a line for each thing it says; empty where nothing was said.
  Q_PROPERTY(QString answer READ answer NOTIFY changed)
  /// The open row as it was signed, where it says something else since; else empty.
  Q_PROPERTY(QString was READ was NOTIFY changed)
  /// Who signed that and when: "保守 太郎 ・ 令和5年11月22日".
  Q_PROPERTY(QString wasBy READ wasBy NOTIFY changed)
  /// "見本 花子 ・ 令和5年11月23日 12:00".
  Q_PROPERTY(QString correctedBy READ correctedBy NOTIFY changed)
  /// What was signed last about the open row was not taken over; else the row was corrected.
  Q_PROPERTY(bool declined READ declined NOTIFY changed)

 public:
  /// `session` outlives the view model.
  SignatureViewModel(DeskSession& session, QObject* parent);

  /// Errors: those of PharmacyDesk::signed_sheet.
  Result<void> show(const desks::SheetView& view);
  void showRow(const desks::SheetView& view, std::uint8_t row);
  void clear();
  /// What was signed last about a row that says something else, and who corrected it or did not take it over, on two
  /// lines; else empty.
  [[nodiscard]] QString signedBefore(std::uint8_t row) const;

  [[nodiscard]] bool there() const { return sheet_ && sheet_->response; }
  [[nodiscard]] QString by() const;
  [[nodiscard]] QString day() const;
  [[nodiscard]] QString number() const;
  [[nodiscard]] int signedRows() const { return footing_.signature; }
  [[nodiscard]] int paperRows() const { return footing_.paper; }
  [[nodiscard]] int typedRows() const { return footing_.typed; }
  [[nodiscard]] QString footing() const;
  [[nodiscard]] QString answer() const { return answer_; }
  [[nodiscard]] QString was() const { return was_; }
  [[nodiscard]] QString wasBy() const { return was_by_; }
  [[nodiscard]] QString correctedBy() const { return corrected_by_; }
  [[nodiscard]] bool declined() const { return declined_; }

 signals:
  void changed();

 private:
  [[nodiscard]] QString wasOf(const desks::Correction& since) const;
  [[nodiscard]] QString correctedBy(const desks::Correction& since) const;

  DeskSession& session_;
  std::optional<desks::SignedSheet> sheet_;
  desks::Footing footing_;
  QString answer_;
  QString was_;
  QString was_by_;
  QString corrected_by_;
  bool declined_ = false;
};

}  // namespace mamori::app
