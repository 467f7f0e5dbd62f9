// verify, qr …: what needs no vault.
#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "editions/load.hpp"
#include "exchange/pack/pack.hpp"
#include "vault/passphrase.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace mamori::cli {
namespace {

Json json_of(const desks::VerifiedMessage& seen) {
  Json json{{"kind", name_of(seen.kind)},      {"id", hex(seen.id)},      {"sender", seen.sender},
            {"fingerprint", seen.fingerprint}, {"edition", seen.edition}, {"issued", utc(seen.issued)},
            {"systems", seen.systems}};
  if (seen.status) json.update(cli::json_of(*seen.status));
  return json;
}

/// An edition that somebody signed.
Result<void> add_pack(Report& report, Bytes file, const Context& context) {
  MAMORI_TAKE(const auto said, exchange::verify_pack(file));
  MAMORI_TRY(editions::require_plain_texts(said.pack));
  MAMORI_TAKE(const auto edition, editions::load(said.pack, context.library));
  const auto fingerprint = exchange::fingerprint(said.signer);
  report.json.push_back({{"kind", "edition"},
                         {"sender", said.publisher},
                         {"fingerprint", fingerprint},
                         {"edition", edition.id},
                         {"issued", utc(said.issued)}});
  report.lines.push_back("edition  " + said.publisher + "  " + fingerprint + "  " + utc(said.issued) + "  " +
                         edition.id);
  return {};
}

Result<Report> verify(const Context& context, const Arguments& arguments) {
  Report report;
  report.json = Json::array();
  MAMORI_TRY(take_each(context, arguments.words(), report, [&](Bytes message) -> Result<void> {
    if (exchange::looks_like_pack(message)) return add_pack(report, message, context);
    MAMORI_TAKE(const auto seen, desks::verify(message, context.library));
    report.json.push_back(json_of(seen));
    report.lines.push_back(std::string(name_of(seen.kind)) + "  " + seen.sender + "  " + seen.fingerprint + "  " +
                           utc(seen.issued));
    if (seen.status) std::ranges::copy(lines_of(*seen.status), std::back_inserter(report.lines));
    return {};
  }));
  return report;
}

/// The source of the frames, with parts of `--fragment` bytes when that was said.
Result<exchange::FrameSource> source_of(Bytes envelope, const Arguments& arguments) {
  const auto said = arguments.value("--fragment");
  if (!said) return exchange::frames_of(envelope);
  std::size_t fragment = 0;
  const auto [end, fault] = std::from_chars(said->data(), said->data() + said->size(), fragment);
  const bool whole = fault == std::errc() && end == said->data() + said->size();
  if (!whole || fragment == 0 || fragment > exchange::fragment_normal) return bad_argument("--fragment");
  return exchange::frames_of(envelope, fragment);
}

Result<Report> qr_write(const Context&, const Arguments& arguments) {
  if (!arguments.value("--out")) return bad_argument("--out");
  MAMORI_TAKE(const auto envelope, read_file(arguments.words().front(), exchange::file_message_limit));
  MAMORI_TAKE(const auto source, source_of(envelope, arguments));
  MAMORI_TAKE(auto written, write_frames(source, *arguments.value("--out")));
  const auto count = written.at("frames").size();
  return Report{std::move(written), {std::to_string(count)}};
}

Result<Report> qr_read(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto texts, read_texts(arguments.words(), context.progress));
  return Report{Json(texts), texts};
}

Result<Report> words(const Context&, const Arguments&) {
  const SecretBytes drawn = vault::four_words();
  const std::string four(drawn.bytes().begin(), drawn.bytes().end());
  return Report{{{"words", four}, {"guesses_log2", vault::words_guesses}}, {four}};
}

}  // namespace

const std::vector<Command>& tool_commands() {
  static const std::vector<Command> commands{
      {"verify", Desks::none, "FILE|IMAGE|PDF|FOLDER...", {}, 1, picture_words, verify},
      {"qr write", Desks::none, "FILE --out DIR [--fragment BYTES]", {{"--out", "--fragment"}, {}}, 1, 1, qr_write},
      {"qr read", Desks::none, "IMAGE|PDF...", {}, 1, picture_words, qr_read},
      {"passphrase words", Desks::none, "", {}, 0, 0, words},
  };
  return commands;
}

}  // namespace mamori::cli
