#include "forms/marks.hpp"

#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

bool is_dash(char32_t point) {
  return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2043 || point == 0x2212 ||
         point == 0x2500 || point == 0x30FC || point == 0xFE63 || point == 0xFF0D || point == 0xFF70;
}
bool is_stop(char32_t point) {
  return point == '.' || point == 0xFF0E || point == 0x30FB || point == 0xFF65;
}
bool is_open(char32_t point) {
  return point == '(' || point == 0xFF08 || point == '[' || point == 0xFF3B || point == 0x3014 || point == 0x3010;
}
bool is_close(char32_t point) {
  return point == ')' || point == 0xFF09 || point == ']' || point == 0xFF3D || point == 0x3015 || point == 0x3011;
}
std::optional<int> digit(char32_t point) {
  if (point >= '0' && point <= '9') return static_cast<int>(point - '0');
  if (point >= 0xFF10 && point <= 0xFF19) return static_cast<int>(point - 0xFF10);
  return std::nullopt;
}
/// ①, ⑴, ㉑ and their kin.
std::optional<int> circled(char32_t point) {
  const auto within = [&](char32_t first, char32_t last, int start) -> std::optional<int> {
    if (point < first || point > last) return std::nullopt;
    return start + static_cast<int>(point - first);
  };
  if (const auto n = within(0x2460, 0x2473, 1)) return n;
  if (const auto n = within(0x2474, 0x2487, 1)) return n;
  if (const auto n = within(0x2776, 0x277F, 1)) return n;
  if (const auto n = within(0x3251, 0x325F, 21)) return n;
  if (const auto n = within(0x32B1, 0x32BF, 36)) return n;
  return std::nullopt;
}

/// Goes over the letters of a text from its beginning.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), letters_(letters_of(text)) { blanks(); }

  [[nodiscard]] bool done() const { return at_ == letters_.size(); }
  [[nodiscard]] char32_t peek() const { return done() ? U'\0' : letters_[at_].point; }
  [[nodiscard]] std::size_t place() const { return at_; }
  void back_to(std::size_t place) { at_ = place; }
  void step() { ++at_; }
  /// Goes over blanks; whether there were any.
  bool blanks() {
    const auto before = at_;
    while (!done() && is_blank(peek())) ++at_;
    return at_ != before;
  }
  template <class Test>
  bool take(Test test) {
    if (done() || !test(peek())) return false;
    ++at_;
    return true;
  }
  /// One or two digits that are a number of their own.
  std::optional<int> number() {
    const auto start = at_;
    int value = 0;
    while (!done() && digit(peek())) {
      value = value * 10 + *digit(peek());
      if (++at_ - start > 2) break;
    }
    const auto length = at_ - start;
    if (length >= 1 && length <= 2 && value > 0) return value;
    at_ = start;
    return std::nullopt;
  }
  [[nodiscard]] std::string_view from_to(std::size_t from, std::size_t to) const {
    if (from >= to) return {};
    return text_.substr(letters_[from].begin, letters_[to - 1].end - letters_[from].begin);
  }
  [[nodiscard]] std::string_view rest() const { return from_to(at_, letters_.size()); }

 private:
  std::string_view text_;
  std::vector<Letter> letters_;
  std::size_t at_ = 0;
};

bool is_tick(char32_t point) {
  return point == '`';
}

/// ① or （１） or (2-4), whose section goes into `mark`.
bool take_enclosed(Scanner& scan, Mark& mark) {
  if (const auto n = circled(scan.peek())) {
    scan.step();
    mark.number = *n;
    return true;
  }
  const auto start = scan.place();
  if (!scan.take(is_open)) return false;
  scan.blanks();
  auto number = scan.number();
  scan.blanks();
  if (number && mark.section == 0 && scan.take(is_dash)) {
    scan.blanks();
    mark.section = *number;
    number = scan.number();
    scan.blanks();
  }
  if (number && scan.take(is_close)) {
    mark.number = *number;
    return true;
  }
  mark.section = 0;
  scan.back_to(start);
  return false;
}

/// 2-④, 2④, 2.(4), 1-1, 1): what begins with digits.
bool take_numbered(Scanner& scan, Mark& mark) {
  const auto first = scan.number();
  if (!first) return false;
  if (scan.take(is_close)) {
    mark.number = *first;
    return true;
  }
  scan.blanks();
  const bool dashed = scan.take([](char32_t point) { return is_dash(point) || is_stop(point); });
  scan.blanks();
  mark.section = *first;
  if (circled(scan.peek()) || is_open(scan.peek())) return take_enclosed(scan, mark);
  if (!dashed) return false;
  const auto second = scan.number();
  if (!second || (!scan.done() && !is_blank(scan.peek()))) return false;
  mark.number = *second;
  mark.plain = true;
  return true;
}

/// Without the marks that stand before a heading and the brackets around it.
std::string_view bare_heading(std::string_view fold) {
  static const std::vector<std::string_view> before{"○", "〇", "◯",  "●",  "■", "□", "◆",  "◇",  "▶", "▼",
                                                    "◎", "・", "【", "〔", "[", "<", "〈", "《", "(", "「"};
  static const std::vector<std::string_view> after{"】", "〕", "]", ">", "〉", "》", ")", "」", ":", "。"};
  for (bool again = true; again;) {
    again = false;
    for (const auto mark : before) {
      if (fold.starts_with(mark)) fold.remove_prefix(mark.size()), again = true;
    }
    for (const auto mark : after) {
      if (fold.ends_with(mark)) fold.remove_suffix(mark.size()), again = true;
    }
  }
  return fold;
}

struct TargetWord {
  Target target;
  std::vector<std::string_view> words;
};
const std::vector<TargetWord>& target_words() {
  static const std::vector<TargetWord> words{
      {Target::all, {"医療情報システム全般", "システム全般", "機器全般", "全般"}},
      {Target::server, {"サーバー", "サーバ"}},
      {Target::terminal,
       {"端末PC", "PC端末", "クライアント端末", "クライアントPC", "端末", "パソコン", "クライアント", "PC"}},
      {Target::network, {"ネットワーク機器", "ネットワーク", "通信機器"}}};
  return words;
}

/// The targets that a folded text speaks of; `left` becomes what remains of it without their names.
std::vector<Target> targets_in(std::string_view fold, std::string& left) {
  constexpr std::size_t longest = 400;  // bytes; a heading is shorter
  std::vector<Target> found;
  left = fold;
  if (fold.size() > longest) return found;
  for (const auto& [target, words] : target_words()) {
    bool named = false;
    for (const auto word : words) {
      for (auto at = left.find(word); at != std::string::npos; at = left.find(word)) {
        left.replace(at, word.size(), "、");
        named = true;
      }
    }
    if (named) found.push_back(target);
  }
  // 全般 counts all of them, whichever it then lists.
  if (found.size() > 1 && found.front() == Target::all) return {Target::all};
  // サーバ、端末PC、ネットワーク機器 together are what the manual calls 医療情報システム全般.
  if (found.size() == 3) return {Target::all};
  return found;
}

/// 、以下を実施している。: what stands behind について and says nothing of its own.
bool only_asks(std::string_view tail) {
  const auto rest = without(tail, {"実施", "以下", "下記", "事項", "項目", "対策", "取組", "取り組", "措置", "内容",
                                   "確認", "対応", "遵守", "講じ", "満た", "全て", "次",   "行",     "各",   "点"});
  return consists_of(rest, U"をがにはのもすべていしるたっんでねとこなさきれあかまくだ、,・:：。?()[]【】-");
}

/// Whether what is left of a heading without the names of targets says nothing more: 以外, 室, 証明書 would.
bool says_no_more(std::string_view left) {
  if (holds_any(left, {"除", "以外", "ない", "ません", "場合", "のみ", "だけ", "ただし", "限"})) return false;
  for (const std::string_view end : {"について", "に関して", "に関する", "における"}) {
    const auto at = left.find(end);
    if (at == std::string_view::npos) continue;
    if (!only_asks(left.substr(at + end.size()))) return false;
    left = left.substr(0, at);
  }
  const auto rest = without(left, {"及び",     "並びに", "または",   "又は",   "共通事項", "共通",
                                   "すべての", "全ての", "薬局内の", "院内の", "施設内の", "のセキュリティ対策",
                                   "の対策",   "対策",   "の設定",   "の管理", "関係",     "関連",
                                   "機器",     "など",   "等",       "各",     "と",       "や",
                                   "編",       "用",     "の項目",   "項目"});
  return consists_of(rest, U"、,・/&+()[]【】〔〕<>〈〉:：。-");
}

/// (1)から(3)まで, (5)及び(6)については: numbers of other rows.
bool refers(std::string_view rest) {
  return begins_with_any(folded(rest), {"から", "まで", "~", "～", "〜", "及び", "および", "又は", "または", "並びに",
                                        "については", "に関しては", "、(", "・("});
}

}  // namespace

std::optional<Mark> mark_of(std::string_view text) {
  Scanner scan(text);
  scan.take(is_tick);
  const auto start = scan.place();
  Mark mark;
  if (!take_enclosed(scan, mark)) {
    scan.back_to(start);
    mark = {};
    if (!take_numbered(scan, mark)) return std::nullopt;
  }
  mark.printed = printed(scan.from_to(start, scan.place()));
  scan.take(is_tick);
  mark.rest = printed(scan.rest());
  if (refers(mark.rest)) return std::nullopt;
  return mark;
}

std::optional<Label> label_of(std::string_view text) {
  Scanner scan(text);
  const bool boxed = scan.take(is_open);
  scan.take([](char32_t point) { return point == U'第'; });
  auto number = scan.number();
  if (!number && scan.peek() >= 0x2160 && scan.peek() <= 0x2169) {
    number = static_cast<int>(scan.peek() - 0x2160) + 1;
    scan.step();
  }
  if (!number) return std::nullopt;
  if (boxed && !scan.take(is_close)) return std::nullopt;
  bool apart = scan.take([](char32_t point) { return point == U'章' || point == U'部'; });
  apart =
      scan.take([](char32_t point) { return is_stop(point) || point == U'、' || point == U'：' || point == ':'; }) ||
      apart || boxed;
  apart = scan.blanks() || apart;
  const auto title = printed(scan.rest());
  if (title.empty()) return Label{*number, {}};
  constexpr std::size_t title_most = 40;  // letters
  if (letters_of(title).size() > title_most || is_sentence(title) || is_answer(title)) return std::nullopt;
  const auto first = letters_of(title).front().point;
  if (digit(first) || circled(first) || is_open(first) || is_dash(first) || first == '/' || first == '%')
    return std::nullopt;
  static const std::vector<std::string_view> counters{
      "回", "年", "月",   "日",   "時",   "分", "件", "名",     "台", "文字", "要素", "つ", "か",
      "ヶ", "割", "世代", "以上", "以下", "枚", "頁", "ページ", "点", "度",   "人",   "種"};
  if (!apart && begins_with_any(folded(title), counters)) return std::nullopt;
  return Label{*number, title};
}

std::optional<Group> group_of(std::string_view text) {
  const auto fold = folded(text);
  if (begins_with_any(fold, {"*", "※", "注", "(注", "●"}) || fold.empty()) return std::nullopt;
  const auto bare = bare_heading(fold);
  if (ends_with_any(bare, {"ください", "下さい"}) || holds_any(bare, {"いいえ", "はい", "不要", "記入"}))
    return std::nullopt;
  Group group;
  std::string left;
  group.targets = targets_in(bare, left);
  group.text = printed(text);
  const bool below = holds_any(bare, {"以下", "次の", "下記"});
  const bool unclear = !group.targets.empty() && !says_no_more(left);
  if (unclear) group.targets.clear();
  group.whole = below || ends_with_any(bare, {"について", "に関して", "に関する項目", "に関する事項", "に関する対策"});
  constexpr std::size_t short_most = 24;  // letters
  if (group.whole) return group;
  if ((unclear || !group.targets.empty()) && !is_sentence(bare) && letters_of(bare).size() <= short_most) return group;
  return std::nullopt;
}

bool names_target(std::string_view text) {
  std::string left;
  return !targets_in(folded(text), left).empty();
}

std::vector<Target> targets_named(std::string_view text) {
  std::string left;
  const auto fold = folded(text);
  const auto found = targets_in(bare_heading(fold), left);
  if (!consists_of(left, U"、,・/&+及びとや並に共通()")) return {};
  return found;
}

}  // namespace mamori::forms
