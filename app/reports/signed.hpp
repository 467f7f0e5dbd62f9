// What papers and tables say of a vendor's signature: on what the rows stand, what was signed and what is said since.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

#include <QString>
#include <span>

namespace mamori::reports {

/// On what a vendor's answers stand, counted over both parts of the form: the one basis of papers, codes and messages.
[[nodiscard]] QString footing_words(const Footing& footing);
/// The same of one part alone, which is named.
[[nodiscard]] QString footing_words(const Footing& footing, const QString& part);
/// On what one row stands; empty where it is not answered.
[[nodiscard]] QString origin_words(std::optional<Origin> origin);
/// "保守 太郎（レセコン株式会社）、令和5年11月22日に署名。照合番号 1234 5678 9012"; empty where nothing that was signed
/// was taken over.
[[nodiscard]] QString signer_words(const desks::SignedSheet& signature);
/// What was signed about a row that says something else: 署名した答え.
[[nodiscard]] QString was_words(const desks::Correction& since);
/// Who corrected it or did not take it over, when and why, and who signed the paper that it was corrected from.
[[nodiscard]] QString since_words(const desks::Correction& since);
/// "2(8) 接続元の制限".
[[nodiscard]] QString row_words(const Row& row, const Edition& edition);

/// A heading and a line for each such row of the sheets, as far as `most` go; nothing where there is none.
void put_corrections(Composer& page, std::span<const desks::SheetView> sheets, std::size_t most);

}  // namespace mamori::reports
