// Words about rows that the sheet, ホーム and 立入検査 share.
#pragma once

#include "desks/views.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QObject>
#include <QString>

namespace mamori::app {

/// The mark of a row, in the order of AnswerMark in QML.
enum class RowMark { none, yes, no, unsure, not_needed };
[[nodiscard]] RowMark mark_of(const RowStanding& standing);
/// The same for somebody else's eyes: わからない is a note of this device, and the row is open.
[[nodiscard]] RowMark outward_mark_of(const RowStanding& standing);

/// "2(5)"; empty for the gate, which the form does not number.
[[nodiscard]] QString numberText(const Row& row);
/// "2(2)・2(3)": the rows that a pharmacy without a contract with a vendor does not fill in; empty where there are
/// none.
[[nodiscard]] QString contractRows(const Sheet& sheet);
/// "不要なアカウントの削除（サーバ）": the row's short title with its target where the target tells rows apart.
[[nodiscard]] QString rowTitle(const Row& row, const Edition& edition, Language language);
/// "2 医療情報システムの管理・運用 ・ サーバ".
[[nodiscard]] QString headingText(const Row& row, const Edition& edition, Language language);
/// What the wording says in the language of the screen; empty where that is Japanese.
[[nodiscard]] QString courtesyText(const Row& row, Language language);
/// The form's title over the rows of the obligation of `row`: "参考項目（令和6年度中）".
[[nodiscard]] QString partOf(const Row& row, const Sheet& sheet, Language language);
/// The form's title over the rows of one obligation where `row` is the first of them, not counting the gate, which
/// stands before them; empty for the others.
[[nodiscard]] QString partBegun(const Row& row, const Sheet& sheet, Language language);
/// Why a row need not be answered; empty when it must.
[[nodiscard]] QString exemptionText(const RowStanding& standing, const Assessment& assessment);
/// What a row says about itself in the list: its target day, that it is overdue, why it is exempt; mostly empty.
[[nodiscard]] QString rowNote(const RowStanding& standing, const Assessment& assessment, Language language);
/// "はい 令和5年7月3日", or empty.
[[nodiscard]] QString checkText(const std::optional<Check>& check, Language language);

}  // namespace mamori::app
