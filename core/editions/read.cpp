#include "editions/read.hpp"

#include <nlohmann/json.hpp>

namespace mamori::editions {
namespace {

using nlohmann::json;
using Texts = std::vector<std::string>;

LocalText local(const json& value) {
  return {value.at("ja").get<std::string>(), value.at("en").get<std::string>()};
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

Target target(const json& name) {
  return enumerator(name, {Target::organisation, Target::all, Target::server, Target::terminal, Target::network});
}

Help help(const json& value) {
  return {.question = local(value.at("question")),
          .asks = local(value.at("asks")),
          .how_to_check = local(value.at("how_to_check")),
          .who_knows = local(value.at("who_knows")),
          .words = value.at("words").get<Texts>()};
}

Row row(const json& value, const std::string& edition, SheetKind sheet) {
  Row made;
  made.key = {edition, sheet, value.at("item").get<std::string>(), target(value.at("target"))};
  made.index = value.at("index").get<std::uint8_t>();
  made.number = value.at("number").get<std::string>();
  made.wording = local(value.at("wording"));
  made.note = value.value("note", "");
  made.title = local(value.at("title"));
  made.section = value.at("section").get<std::string>();
  made.obligation = enumerator(value.at("obligation"), {Obligation::required, Obligation::reference});
  made.due_year = FiscalYear{value.at("due_fiscal_year").get<int>()};
  made.is_gate = value.value("gate", false);
  made.needs_vendor_contract = value.value("needs_vendor_contract", false);
  made.shown_in_person = value.value("shown_in_person", false);
  made.guideline = list<GuidelineReference>(value.at("guideline"), [](const json& place) {
    return GuidelineReference{place.at("volume").get<std::string>(), place.at("section").get<std::string>()};
  });
  made.manual_page = value.at("manual_page").get<int>();
  made.help = help(value.at("help"));
  return made;
}

Sheet sheet(const json& value, const std::string& edition, SheetKind kind) {
  Sheet made;
  made.kind = kind;
  made.title = local(value.at("title"));
  made.required_title = local(value.at("required_title"));
  made.reference_title = local(value.at("reference_title"));
  made.notes_required = value.at("notes_required").get<Texts>();
  made.notes_reference = value.at("notes_reference").get<Texts>();
  made.footnotes = value.at("footnotes").get<Texts>();
  made.footnotes_reference = value.at("footnotes_reference").get<Texts>();
  made.rows = list<Row>(value.at("rows"), [&](const json& each) { return row(each, edition, kind); });
  return made;
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
  made.standing = document.at("standing") == "official" ? Standing::official : Standing::reconstructed;
  made.year = FiscalYear{document.at("fiscal_year").get<int>()};
  made.issued = document.at("issued").get<std::string>();
  made.sections = list<Section>(document.at("sections"), [](const json& value) {
    return Section{value.at("id").get<std::string>(), local(value.at("title"))};
  });
  made.headings = list<TargetHeading>(document.at("headings"), [](const json& value) {
    return TargetHeading{target(value.at("target")), local(value.at("wording")), local(value.at("title"))};
  });
  const auto& sheets = document.at("sheets");
  made.pharmacy = sheet(sheets.at("pharmacy"), made.id, SheetKind::pharmacy);
  made.vendor = sheet(sheets.at("vendor"), made.id, SheetKind::vendor);
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
          .contact_name = text("contact_name"),
          .contact_telephone = text("contact_telephone")};
}

std::vector<GlossaryEntry> glossary_from(const json& document) {
  return list<GlossaryEntry>(document.at("entries"), [](const json& value) {
    return GlossaryEntry{value.at("id").get<std::string>(), local(value.at("word")), local(value.at("meaning"))};
  });
}

}  // namespace mamori::editions
