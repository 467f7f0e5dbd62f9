#include "cli/batch.hpp"

#include "cli/message_files.hpp"
#include "exchange/exchange.hpp"

#include <algorithm>
#include <ostream>

namespace mamori::cli {

std::function<void(std::size_t)> progress_of(const Context& context, std::size_t count) {
  constexpr std::size_t few = 20;
  if (count < few || context.progress == nullptr) return [](std::size_t) {};
  const auto step = std::max<std::size_t>(1, count / 100);
  return [&out = *context.progress, count, step, next = step](std::size_t done) mutable {
    if (done < next && done != count) return;
    out << done << "/" << count << "\n";
    next = done + step;
  };
}

Result<void> take_each(const Context& context, const std::vector<std::string>& words, Report& report,
                       const std::function<Result<void>(Bytes)>& take) {
  MAMORI_TAKE(const auto found, find_messages(words, context.progress));
  for (const auto& message : found) {
    const auto bytes = message.bytes(exchange::sealed_limit);
    const auto taken = bytes ? take(*bytes) : Result<void>(pass_on(bytes));
    if (taken) continue;
    if (found.size() == 1) return taken;
    note_passed_over(context.progress, message.file, taken.error());
    report.partly = true;
  }
  return {};
}

void add_refusal(Report& report, const std::filesystem::path& file, const Error& error) {
  const auto name = file.filename().string();
  report.json["refused"].push_back({{"file", name}, {"error", mamori::name_of(error.code)}, {"where", error.where}});
  report.lines.push_back(name + "  " + std::string(mamori::name_of(error.code)) + "  " + in_a_line(error));
}

}  // namespace mamori::cli
