// A PDF as the tools of poppler and mupdf see it, and the checks that every page of ours keeps.
#pragma once

#include "reports/paper/page.hpp"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <optional>

namespace mamori::reports {

class PdfFile {
 public:
  explicit PdfFile(const QByteArray& bytes);
  /// pdftotext, white space taken out: where lines break is no part of a text.
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString text_of_page(int page) const;
  /// The same by mutool; nothing where it is not installed.
  [[nodiscard]] std::optional<QString> text_by_mupdf() const;
  /// Names of fonts that pdffonts lists as not embedded or without a map to characters.
  [[nodiscard]] QStringList bad_fonts() const;
  [[nodiscard]] int fonts() const;
  /// pdfinfo's line of that name.
  [[nodiscard]] QString info(const QString& name) const;
  [[nodiscard]] int pages() const { return info("Pages").toInt(); }
  /// A page by pdftoppm; pages count from 1.
  [[nodiscard]] QImage picture(int page, int dots_per_inch) const;

 private:
  QTemporaryDir folder_;
  QString path_;
};

[[nodiscard]] QString squeezed(QString text);

/// What was set on the pages of a paper, in the order in which it is drawn, white space taken out.
[[nodiscard]] QString set_on(const Paper& paper);

/// What of the file is against PDF/A-1b (ISO 19005-1, 6.1 to 6.7), as far as its objects show: transparency, fonts that
/// are not inside, no colour profile, no readable metadata. Not a validator: content streams are not read.
[[nodiscard]] QStringList archive_faults(const QByteArray& bytes);

/// What is wrong with the text boxes of a paper: cut off by their frame or page, or over each other. Empty when all is
/// well.
[[nodiscard]] QStringList faults_of(const Paper& paper);

}  // namespace mamori::reports
