#include "editions/read.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

namespace mamori::editions {
namespace {

using nlohmann::json;
using Texts = std::vector<std::string>;

LocalText local(const json& value) {
  return {value.at("ja").get<std::string>(), value.value("en", "")};
}

/// The same where it may be left out.
LocalText local(const json& object, const char* member) {
  const auto found = object.find(member);
  return found == object.end() ? LocalText{} : local(*found);
}

Texts texts(const json& object, const char* member) {
  const auto found = object.find(member);
  return found == object.end() ? Texts{} : found->get<Texts>();
}

template <class T, class Make>
std::vector<T> list(const json& values, Make make) {
  std::vector<T> made;
  made.reserve(values.size());
  for (const auto& value : values) made.push_back(make(value));
  return made;
}

/// The enumerator of a name; the schema lists the names.
template <class Enum>
Enum enumerator(const json& name, std::initializer_list<Enum> all) {
  for (const auto value : all) {
    if (name_of(value) == name.get_ref<const std::string&>()) return value;
  }
  return *all.begin();
}

constexpr auto all_targets = {Target::organisation, Target::all, Target::server, Target::terminal, Target::network};

Target target(const json& name) {
  return enumerator(name, all_targets);
}
SheetKind sheet_kind(const json& name) {
  return enumerator(name, {SheetKind::pharmacy, SheetKind::vendor});
}

Help help(const json& value) {
  return {.question = local(value.at("question")),
          .asks = local(value.at("asks")),
          .how_to_check = local(value.at("how_to_check")),
          .who_knows = local(value.at("who_knows")),
          .words = value.at("words").get<Texts>()};
}

/// `item@target` as the key of a row; a text that is none becomes a key that no row has.
RowKey row_key(const json& text, const std::string& edition, SheetKind sheet) {
  const auto& written = text.get_ref<const std::string&>();
  const auto at = written.find('@');
  RowKey key{edition, sheet, written.substr(0, at), Target::organisation};
  const auto name = at == std::string::npos ? std::string() : written.substr(at + 1);
  for (const auto each : all_targets) {
    if (name_of(each) != name) continue;
    key.target = each;
    return key;
  }
  key.item = written;
  return key;
}

Row row(const json& value, const std::string& edition, FiscalYear year, SheetKind sheet) {
  Row made;
  made.key = {edition, sheet, value.at("item").get<std::string>(), target(value.at("target"))};
  made.index = value.at("index").get<std::uint8_t>();
  made.number = value.at("number").get<std::string>();
  if (const auto& wording = value.at("wording"); !wording.is_null()) made.wording = local(wording);
  made.note = value.value("note", "");
  made.title = local(value.at("title"));
  made.section = value.at("section").get<std::string>();
  made.obligation = value.value("obligation", "required") == "required" ? Obligation::required : Obligation::reference;
  made.due_year = FiscalYear{value.value("due_fiscal_year", year.start_year)};
  made.is_gate = value.value("gate", false);
  made.needs_vendor_contract = value.value("needs_vendor_contract", false);
  made.shown_in_person = value.value("shown_in_person", false);
  made.guideline = list<GuidelineReference>(value.value("guideline", json::array()), [](const json& place) {
    return GuidelineReference{place.at("volume").get<std::string>(), place.at("section").get<std::string>()};
  });
  made.manual_page = value.value("manual_page", 0);
  if (const auto words = value.find("help"); words != value.end()) made.help = help(*words);
  return made;
}

Sheet sheet(const json& sheets, const Edition& edition, SheetKind kind) {
  Sheet made;
  made.kind = kind;
  const auto found = sheets.find(std::string(name_of(kind)));
  if (found == sheets.end()) return made;
  const auto& value = *found;
  made.title = local(value.at("title"));
  made.required_title = local(value.at("required_title"));
  made.reference_title = local(value, "reference_title");
  made.notes_required = texts(value, "notes_required");
  made.notes_reference = texts(value, "notes_reference");
  made.footnotes = texts(value, "footnotes");
  made.footnotes_reference = texts(value, "footnotes_reference");
  made.rows = list<Row>(value.at("rows"), [&](const json& each) { return row(each, edition.id, edition.year, kind); });
  return made;
}

Doubt doubt(const json& value, const std::string& edition) {
  Doubt made;
  made.id = value.at("id").get<std::string>();
  made.about = enumerator(value.at("about"), {Doubtful::wording, Doubtful::existence, Doubtful::target,
                                              Doubtful::number, Doubtful::due, Doubtful::sheet});
  if (const auto named = value.find("sheet"); named != value.end()) made.sheet = sheet_kind(*named);
  const auto named = value.find("row");
  if (named != value.end()) made.row = row_key(*named, edition, made.sheet.value_or(SheetKind::pharmacy));
  made.what = local(value.at("what"));
  return made;
}

Follows follows(const json& value, const std::string& edition) {
  Follows made;
  made.edition = value.at("edition").get<std::string>();
  made.rows = list<RowOrigin>(value.at("rows"), [&](const json& each) {
    const auto kind = sheet_kind(each.at("sheet"));
    return RowOrigin{row_key(each.at("to"), edition, kind), list<RowKey>(each.at("from"), [&](const json& from) {
                       return row_key(from, made.edition, kind);
                     })};
  });
  return made;
}

/// 64 lower-case hexadecimal digits; all zero for anything else, which no file has.
std::array<std::uint8_t, 32> sha256(const std::string& digits) {
  std::array<std::uint8_t, 32> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char* from = digits.data() + 2 * i;
    if (digits[2 * i] == '+' || digits[2 * i] == '-') return {};
    if (std::from_chars(from, from + 2, bytes[i], 16).ptr != from + 2) return {};
  }
  return bytes;
}

Source source(const json& value) {
  return {list<SourceFile>(value.at("files"),
                           [](const json& file) {
                             return SourceFile{file.at("name").get<std::string>(),
                                               sha256(file.at("sha256").get_ref<const std::string&>())};
                           }),
          local(value, "note")};
}

Principle principle(const json& value) {
  return {.number = value.at("number").get<int>(),
          .title = value.at("title").get<std::string>(),
          .check_points = value.at("check_points").get<Texts>(),
          .courtesy_points = value.at("courtesy_points").get<Texts>(),
          .sub_points = value.at("sub_points").get<Texts>(),
          .explanation = value.at("explanation").get<Texts>(),
          .plain = local(value.at("plain")),
          .serves = value.at("serves").get<Texts>(),
          .courtesy_title = local(value.at("courtesy_title"))};
}

Audience audience(const json& value) {
  return {.id = value.at("id").get<std::string>(),
          .title = value.at("title").get<std::string>(),
          .short_title = local(value.at("short_title")),
          .principles = list<Principle>(value.at("principles"), principle)};
}

}  // namespace

Edition edition_from(const json& document) {
  Edition made;
  made.id = document.at("id").get<std::string>();
  made.title = local(document.at("title"));
  made.form_name = local(document.at("form_name"));
  made.standing = enumerator(document.at("standing"), {Standing::reconstructed, Standing::own, Standing::official});
  made.year = FiscalYear{document.at("fiscal_year").get<int>()};
  made.issued = document.at("issued").get<std::string>();
  made.sections = list<Section>(document.at("sections"), [](const json& value) {
    return Section{value.at("id").get<std::string>(), local(value.at("title"))};
  });
  if (const auto day = document.find("issued_on"); day != document.end()) {
    // What is no day becomes one that lies in no edition's year; the cross-check names it.
    made.issued_on = CivilDate::from_iso(day->get_ref<const std::string&>()).value_or(CivilDate::from_days(0));
  }
  made.headings = list<TargetHeading>(document.value("headings", json::array()), [](const json& value) {
    return TargetHeading{target(value.at("target")), local(value.at("wording")), local(value.at("title"))};
  });
  const auto& sheets = document.at("sheets");
  made.pharmacy = sheet(sheets, made, SheetKind::pharmacy);
  made.vendor = sheet(sheets, made, SheetKind::vendor);
  made.doubts =
      list<Doubt>(document.value("doubts", json::array()), [&](const json& value) { return doubt(value, made.id); });
  if (const auto files = document.find("source"); files != document.end()) made.source = source(*files);
  if (const auto map = document.find("follows"); map != document.end()) made.follows = follows(*map, made.id);
  return made;
}

Poster poster_from(const json& document) {
  const auto text = [&](const char* name) { return document.at(name).get<std::string>(); };
  return {.catchphrase = text("catchphrase"),
          .subtitle = text("subtitle"),
          .title = text("title"),
          .courtesy_catchphrase = text("courtesy_catchphrase"),
          .courtesy_title = text("courtesy_title"),
          .audiences = list<Audience>(document.at("audiences"), audience),
          .incident = document.at("incident").get<Texts>(),
          .incident_url = text("incident_url"),
          .portal_call = text("portal_call"),
          .contact_name = text("contact_name"),
          .contact_telephone = text("contact_telephone"),
          .contact_note = local(document.at("contact_note")),
          .contact_as_of = CivilDate::from_iso(text("contact_as_of")).value()};
}

std::vector<GlossaryEntry> glossary_from(const json& document) {
  return list<GlossaryEntry>(document.at("entries"), [](const json& value) {
    return GlossaryEntry{value.at("id").get<std::string>(), local(value.at("word")), local(value.at("meaning"))};
  });
}

}  // namespace mamori::editions
