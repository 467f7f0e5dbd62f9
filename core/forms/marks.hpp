// What a single text of a form says of itself: a number, a section, a group, a title, a note. Each looks at the shape
// of the text and at the few words that forms of every year have in common, never at the wording of a row.
#pragma once

#include "base/civil_date.hpp"
#include "editions/edition.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::forms {

/// The number before a row: (1) （１） ⑴ ① 1) 1-(1) 2-④ 2④ 1 − ① (2-4), and 1-1 where a blank or nothing follows.
struct Mark {
  std::string printed;  ///< as it stands there: "１−（１）"
  int section = 0;      ///< 2 of 2-④; 0 where it names none
  int number = 0;       ///< 1 to 99
  bool plain = false;   ///< digits without brackets or circle
  std::string rest;     ///< what follows it, as it stands there
};
[[nodiscard]] std::optional<Mark> mark_of(std::string_view text);

/// 1 体制構築, ２．体制構築, 【3】…, Ⅱ …: a number and a few words that are no sentence; or the number alone.
struct Label {
  int number = 0;     ///< 0 where none is printed
  std::string title;  ///< without the number; empty where only a number is printed
};
[[nodiscard]] std::optional<Label> label_of(std::string_view text);

/// A heading that says what the rows below speak about: サーバについて、以下を実施している。
struct Group {
  std::vector<Target> targets;  ///< none where the heading names none that is known
  std::string text;             ///< as printed
  bool whole = false;           ///< a heading by its own words (以下…, …について), not by being short alone
};
[[nodiscard]] std::optional<Group> group_of(std::string_view text);
/// What a text that is nothing but the name of a target names: サーバ, 【端末PC】, サーバ・端末PC. Empty otherwise.
[[nodiscard]] std::vector<Target> targets_named(std::string_view text);
/// Whether a text speaks of a target at all.
[[nodiscard]] bool names_target(std::string_view text);
/// Whose form a title says it is. `hospital` is 医療機関確認用 alone: its words differ from the pharmacy's.
enum class Holder { none, pharmacy, vendor, hospital };
struct Title {
  Holder holder = Holder::none;
  bool loose = false;          ///< 薬局用 and the like, not the words 薬局確認用
  bool form = false;           ///< it names the checklist itself
  bool hospital_form = false;  ///< 医療機関における…チェックリスト, without 薬局
  bool other_form = false;     ///< it names another paper: 確認表, 台帳, 開示書, another checklist …
};
/// nullopt where the text is no title.
[[nodiscard]] std::optional<Title> title_of(std::string_view text);
/// The same for the name of a tab, of which only its holder counts.
[[nodiscard]] Holder holder_of_tab(std::string_view name);

/// ○ 令和5年度中, 参考項目（令和6年度中）: what is above rows of one due year, and nothing more than that.
struct DueHeading {
  Obligation obligation = Obligation::required;
  std::optional<FiscalYear> year;
};
[[nodiscard]] std::optional<DueHeading> due_heading_of(std::string_view text);
/// The year that a text speaks of: 令和6年度, 令和元年度, 2024年度.
[[nodiscard]] std::optional<FiscalYear> fiscal_year_in(std::string_view text);
/// The same, also where it is only hinted at: 7年度, 令和7年5月版. A month before April says nothing of the year.
[[nodiscard]] std::optional<FiscalYear> year_hinted_in(std::string_view text);

/// ＊, ※, ●, ・, 注 … before it.
[[nodiscard]] bool is_note(std::string_view text);
/// It ends as a sentence ends.
[[nodiscard]] bool is_sentence(std::string_view text);
/// A field outside the rows, by what its label asks for: 事業者名, 薬局名, 記入者, 記入日; `other`: システム名, 住所 ….
enum class Field { none, vendor, owner, signer, day, other };
[[nodiscard]] Field field_of(std::string_view text);
[[nodiscard]] inline bool is_field(std::string_view text) {
  return field_of(text) != Field::none;
}
/// What stands in a cell for an answer: はい・いいえ, ( / ), a day, ○, ☑, TRUE, and the like, empty or filled in.
[[nodiscard]] bool is_answer(std::string_view text);
/// はい and いいえ both, to be circled.
[[nodiscard]] bool is_choice(std::string_view text);

enum class HeadWord { none, item, answer, remark, label, number, target };
/// What a cell of a table's head names: チェック項目, 確認結果（日付）, 1回目, 目標日, 備考, 大項目, 項番, 対象.
[[nodiscard]] HeadWord head_word_of(std::string_view text);

}  // namespace mamori::forms
