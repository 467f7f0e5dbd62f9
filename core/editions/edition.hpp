// One year's official form as values: its sheets, rows, wording to the letter, and the help we wrote for each row.
#pragma once

#include "base/civil_date.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori {

/// 薬局確認用 or 事業者確認用.
enum class SheetKind : std::uint8_t { pharmacy, vendor };
/// What a row speaks about: サーバ, 端末PC, ネットワーク機器, 医療情報システム全般 (all), or the organisation itself.
enum class Target : std::uint8_t { organisation, all, server, terminal, network };
/// 令和N年度中 rows (required) or 参考項目 rows (reference, due a year later).
enum class Obligation : std::uint8_t { required, reference };
/// Where an edition comes from, the surest last: second-hand reports, a file that this pharmacy or its publisher read
/// in, the ministry's own paper. What is not official says so on every screen and page that shows it.
enum class Standing : std::uint8_t { reconstructed, own, official };
/// What a doubt is about.
enum class Doubtful : std::uint8_t {
  wording,    ///< the words of a row or a note
  existence,  ///< whether the form has it at all
  target,     ///< what the row speaks about
  number,     ///< as which number it is printed
  due,        ///< until when
  sheet       ///< the sheet as a whole: its columns, its notes
};

[[nodiscard]] std::string_view name_of(SheetKind);
[[nodiscard]] std::string_view name_of(Target);
[[nodiscard]] std::string_view name_of(Obligation);
[[nodiscard]] std::string_view name_of(Standing);
[[nodiscard]] std::string_view name_of(Doubtful);

/// The unit that is answered. Never an item number alone: the same number is another item in another edition.
struct RowKey {
  std::string edition;  ///< "r5"
  SheetKind sheet = SheetKind::pharmacy;
  std::string item;  ///< "gate", "1(1)", "2(7)", "2-④": as its edition calls it
  Target target = Target::organisation;

  /// `item@target`, as mamori-cli writes it: "2(7)@network".
  [[nodiscard]] std::string text() const;
  friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

/// A place in the ministry's guideline (医療情報システムの安全管理に関するガイドライン 第6.0版).
struct GuidelineReference {
  std::string volume;   ///< 概説編 / 経営管理編 / 企画管理編 / システム運用編
  std::string section;  ///< "3.1.2②"
};

/// Our own plain words about a row; all empty for a row that was read in from outside.
struct Help {
  LocalText question;  ///< one short question a person can answer: "辞めた人の ID は残っていませんか？"
  LocalText asks;      ///< what is asked and why, two or three sentences
  LocalText how_to_check;          ///< how a small pharmacy (or a vendor) finds out
  LocalText who_knows;             ///< who usually knows the answer
  std::vector<std::string> words;  ///< glossary ids explained beside the row
  [[nodiscard]] bool empty() const { return question.ja.empty(); }
};

struct Row {
  RowKey key;
  std::uint8_t index = 0;  ///< position in its sheet in official order from 0; the exchange speaks in these
  std::string number;      ///< as printed: "(4)"; empty for the gate and for a row that has none
  /// ja: the form to the letter; nullopt where nobody here has seen it. Then `title`, which is ours, says what the row
  /// is about, marked as 原文未確認, and nothing prints it as the form's words.
  std::optional<LocalText> wording;
  std::string note;     ///< printed in brackets below the wording, to the letter; only the gate has one
  LocalText title;      ///< a few words for lists: "不要なアカウントの削除"
  std::string section;  ///< id of its Section
  Obligation obligation = Obligation::required;
  FiscalYear due_year{0};  ///< the fiscal year whose end is the latest target day
  bool is_gate = false;
  bool needs_vendor_contract = false;  ///< not to be filled in by a pharmacy without a vendor contract
  bool shown_in_person = false;        ///< the inspector looks at the thing itself (連絡体制図)
  std::vector<GuidelineReference> guideline;
  int manual_page = 0;  ///< 0: no page is known
  Help help;
};

struct Section {
  std::string id;   ///< "gate", "1", "2", "3"
  LocalText title;  ///< 体制構築; the form prints the id before it, but not before the gate's
};

/// The heading above the rows of one target inside section 2: "サーバについて、以下を実施している。"
struct TargetHeading {
  Target target = Target::all;
  LocalText wording;
  LocalText title;  ///< short: サーバ
};

struct Sheet {
  SheetKind kind = SheetKind::pharmacy;
  LocalText title;            ///< 薬局確認用
  LocalText required_title;   ///< above the required rows: 令和5年度中
  LocalText reference_title;  ///< above the others: 参考項目（令和6年度中）; empty without such rows
  std::vector<std::string> notes_required;       ///< the form's notes marked ＊ above the required rows, to the letter
  std::vector<std::string> notes_reference;      ///< the same above the 参考項目
  std::vector<std::string> footnotes;            ///< below the required rows, without the list mark ●
  std::vector<std::string> footnotes_reference;  ///< below the 参考項目
  std::vector<Row> rows;                         ///< official order, required before reference, the gate first
  /// The row of an item; without a target only where the item has a single row. nullptr when none or several fit.
  [[nodiscard]] const Row* find(std::string_view item, std::optional<Target> target) const;
  [[nodiscard]] const Row* find(const RowKey& key) const;
};

/// A place where the pack is not sure, to be shown at its row or sheet wherever that is shown.
struct Doubt {
  std::string id;  ///< "r7-accounts-target"
  Doubtful about = Doubtful::wording;
  std::optional<SheetKind> sheet;  ///< nullopt: the edition as a whole
  std::optional<RowKey> row;       ///< a row of that sheet; nullopt: the sheet as a whole
  LocalText what;                  ///< ours: what is not sure
};

/// A file that a pack was made from.
struct SourceFile {
  std::string name;                       ///< without folders
  std::array<std::uint8_t, 32> sha256{};  ///< of its bytes
};
struct Source {
  std::vector<SourceFile> files;
  LocalText note;  ///< ours; may be empty
};

/// Where one row comes from: one earlier row (kept, reworded, moved or a part of it) or several that were merged.
struct RowOrigin {
  RowKey to;                 ///< of this edition
  std::vector<RowKey> from;  ///< of the edition that is followed, on the same sheet; at least one
};
/// The explicit map from an earlier edition: what it does not name is new. Answers move along it and on no other way.
struct Follows {
  std::string edition;
  std::vector<RowOrigin> rows;  ///< each `to` once
};

struct Edition {
  std::string id;       ///< "r5"; 1 to 16 of a-z, 0-9 and -
  LocalText title;      ///< 令和5年度版
  LocalText form_name;  ///< 薬局におけるサイバーセキュリティ対策チェックリスト
  Standing standing = Standing::official;
  FiscalYear year{0};
  std::string issued;                   ///< date and number of the notice, as cited
  std::optional<CivilDate> issued_on;   ///< the day the form came out, where it is known
  std::array<std::uint8_t, 32> hash{};  ///< SHA-256 of the pack's bytes
  std::vector<Section> sections;
  std::vector<TargetHeading> headings;
  Sheet pharmacy;
  Sheet vendor;
  std::vector<Doubt> doubts;
  Source source;
  std::optional<Follows> follows;

  /// Before it a check is asked about: the day the form came out, or where that is not known its year began.
  [[nodiscard]] CivilDate first_check_day() const { return issued_on.value_or(year.first_day()); }
  /// A pack that was read in may have one of the two sheets only; the other one has no rows.
  [[nodiscard]] bool has(SheetKind kind) const { return !sheet(kind).rows.empty(); }
  [[nodiscard]] const Sheet& sheet(SheetKind kind) const { return kind == SheetKind::pharmacy ? pharmacy : vendor; }
  [[nodiscard]] const Section* section(std::string_view id) const;
  /// nullptr for the organisation, and where the form has no heading for the target.
  [[nodiscard]] const TargetHeading* heading(Target target) const;
  /// What is not sure about this row itself.
  [[nodiscard]] std::vector<const Doubt*> doubts_about(const RowKey& row) const;
  /// What is not sure about the sheet as a whole, or about the edition.
  [[nodiscard]] std::vector<const Doubt*> doubts_about(SheetKind sheet) const;
};

/// One of the 9 principles of the poster.
struct Principle {
  int number = 0;                            ///< 1 to 9
  std::string title;                         ///< official
  std::vector<std::string> check_points;     ///< official, to the letter
  std::vector<std::string> courtesy_points;  ///< the same in English, in the same order
  std::vector<std::string> sub_points;       ///< official points marked ・ below the first check point (principle 9)
  std::vector<std::string> explanation;      ///< official, a paragraph each
  LocalText plain;                           ///< ours: what to do in this pharmacy
  std::vector<std::string> serves;           ///< items of the checklist, "2(5)"
  LocalText courtesy_title;  ///< ja: our plain short title; en: the English beside the official Japanese
};

struct Audience {
  std::string id;
  std::string title;  ///< official: 経営管理者(院長、医療情報システム安全管理責任者等)
  LocalText short_title;
  std::vector<Principle> principles;
};

struct Poster {
  std::string catchphrase;
  std::string subtitle;
  std::string title;                 ///< サイバーセキュリティ 9の心得
  std::string courtesy_catchphrase;  ///< English
  std::string courtesy_title;        ///< English
  std::vector<Audience> audiences;
  std::vector<std::string> incident;  ///< official closing lines
  std::string incident_url;
  std::string portal_call;  ///< official, beside the code that leads to incident_url
  std::string contact_name;
  std::string contact_telephone;
  LocalText contact_note;  ///< ja: official, from the manual at 3(1): from which telephones it cannot be reached
  CivilDate contact_as_of = CivilDate::from_days(0);  ///< of the notice that names the number
};

struct GlossaryEntry {
  std::string id;
  LocalText word;
  LocalText meaning;
};

}  // namespace mamori
