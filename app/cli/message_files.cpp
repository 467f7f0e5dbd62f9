#include "cli/message_files.hpp"

#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "cli/message_io.hpp"
#include "cli/output.hpp"
#include "exchange/exchange.hpp"
#include "i18n/error_texts.hpp"

#include <QFile>
#include <QString>
#include <algorithm>
#include <ostream>
#include <utility>

namespace mamori::cli {
namespace {

namespace fs = std::filesystem;

QString name_for_qt(const fs::path& file) {
  return QFile::decodeName(file.c_str());
}

/// The words, sorted.
struct Named {
  std::vector<fs::path> messages;
  std::vector<fs::path> pictures;
};

Result<void> add_folder(Named& named, const fs::path& folder, std::ostream* notes) {
  std::error_code fault;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, fault)) files.push_back(entry.path());
  if (fault) return app::unreadable();
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    const bool regular = fs::is_regular_file(file, fault);
    if (regular && name_for_qt(file).endsWith(QStringLiteral(".mamori"), Qt::CaseInsensitive)) {
      named.messages.push_back(file);
    } else if (regular && app::is_picture(name_for_qt(file))) {
      named.pictures.push_back(file);
    } else if (!regular || file.filename() != frames_list) {
      // The list beside the pictures is the program's own, and holds what they hold.
      note_passed_over(notes, file, app::foreign_file().value());
    }
  }
  return {};
}

Result<Named> sort_out(const std::vector<std::string>& words, std::ostream* notes) {
  Named named;
  for (const fs::path word : words) {
    std::error_code fault;
    if (fs::is_directory(word, fault)) {
      MAMORI_TRY(add_folder(named, word, notes));
    } else {
      (app::is_picture(name_for_qt(word)) ? named.pictures : named.messages).push_back(word);
    }
  }
  if (named.messages.empty() && named.pictures.empty()) return app::foreign_file();
  return named;
}

/// What the pictures hold.
class Gathering {
 public:
  explicit Gathering(std::vector<fs::path> pictures) : pictures_(std::move(pictures)) {
    const exchange::ZxingQrReader reader;
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
      const auto texts = app::read_codes(name_for_qt(pictures_[i]), reader);
      if (!texts) pass_over(i, texts.error());
      if (texts && texts->empty()) pass_over(i, app::without_code().value());
      for (const auto& text : texts.value_or(std::vector<std::string>())) {
        seen_.push_back({i, text});
        static_cast<void>(sorter_.take(text));
      }
    }
    whole_ = sorter_.take_whole();
  }

  [[nodiscard]] std::vector<FoundMessage> messages() {
    std::vector<FoundMessage> found;
    for (auto& whole : whole_) {
      const auto first = std::ranges::find_if(seen_, [&](const Seen& one) { return whole.take(one.text).has_value(); });
      found.push_back({pictures_[first == seen_.end() ? 0 : first->picture], whole.envelope()});
    }
    return found;
  }

  /// What there is to say once all is gathered: first what cannot be read, then what is of no whole message.
  void tell(std::ostream* notes) {
    for (const auto& seen : seen_) {
      // What is of a whole message is known as such; any other is refused by its name once more, or waits for parts.
      const auto taken = sorter_.take(seen.text);
      if (!taken) {
        pass_over(seen.picture, taken.error());
      } else if (*taken != exchange::FrameSorter::Step::complete && !whole_.empty()) {
        pass_over(seen.picture, parts_missing());
      }
    }
    for (const auto& [picture, error] : passed_over_) note_passed_over(notes, pictures_[picture], error);
  }

  /// Why there is no message.
  [[nodiscard]] Error reason() const {
    if (sorter_.leading().parts() > 0) return parts_missing();
    for (const auto& seen : seen_) {
      exchange::FrameSorter alone;
      if (const auto taken = alone.take(seen.text); !taken) return taken.error();
    }
    return passed_over_.empty() ? app::without_code().value() : passed_over_.front().second;
  }

  [[nodiscard]] bool several() const { return pictures_.size() > 1; }

 private:
  struct Seen {
    std::size_t picture;
    std::string text;
  };

  void pass_over(std::size_t picture, const Error& error) {
    const std::pair one(picture, error);
    if (std::ranges::find(passed_over_, one) == passed_over_.end()) passed_over_.push_back(one);
  }

  [[nodiscard]] Error parts_missing() const { return exchange::frames_missing(sorter_.leading()).value(); }

  std::vector<fs::path> pictures_;
  exchange::FrameSorter sorter_;
  std::vector<Seen> seen_;
  std::vector<exchange::FrameCollector> whole_;
  std::vector<std::pair<std::size_t, Error>> passed_over_;
};

}  // namespace

Result<std::vector<std::uint8_t>> FoundMessage::bytes(std::size_t limit) const {
  if (!gathered.empty()) return gathered;
  return app::read_file(file, limit);
}

std::string in_a_line(const Error& error) {
  const auto words = app::words_of(error);
  // What takes a message of another kind is told, however many there are.
  const bool elsewhere = error.code == ErrorCode::message_kind_wrong;
  return (words.what + (elsewhere ? words.next : QString())).toStdString();
}

void note_passed_over(std::ostream* notes, const fs::path& file, const Error& error) {
  if (notes == nullptr) return;
  *notes << file.filename().string() << "  " << mamori::name_of(error.code)
         << (error.where.empty() ? "" : " (" + error.where + ")") << "  " << in_a_line(error) << "\n";
}

Result<std::vector<FoundMessage>> find_messages(const std::vector<std::string>& words, std::ostream* notes) {
  if (words.empty()) return std::vector<FoundMessage>();
  MAMORI_TAKE(auto named, sort_out(words, notes));
  std::vector<FoundMessage> found;
  for (auto& file : named.messages) found.push_back({std::move(file), {}});
  if (named.pictures.empty()) return found;
  Gathering gathering(std::move(named.pictures));
  for (auto& message : gathering.messages()) found.push_back(std::move(message));
  if (!found.empty() || gathering.several()) gathering.tell(notes);
  if (found.empty()) return tl::unexpected<Error>(gathering.reason());
  return found;
}

Result<std::vector<std::vector<std::uint8_t>>> read_messages(const std::vector<std::string>& words,
                                                             std::ostream* notes) {
  MAMORI_TAKE(const auto found, find_messages(words, notes));
  std::vector<std::vector<std::uint8_t>> messages;
  for (const auto& message : found) {
    MAMORI_TAKE(auto bytes, message.bytes(exchange::sealed_limit));
    messages.push_back(std::move(bytes));
  }
  return messages;
}

Result<std::vector<std::string>> read_texts(const std::vector<std::string>& pictures, std::ostream* notes) {
  const exchange::ZxingQrReader reader;
  std::vector<std::string> texts;
  std::vector<std::pair<fs::path, Error>> passed_over;
  for (const fs::path picture : pictures) {
    const auto found = app::read_codes(name_for_qt(picture), reader);
    if (found && !found->empty()) {
      texts.insert(texts.end(), found->begin(), found->end());
    } else {
      passed_over.push_back({picture, found ? app::without_code().value() : found.error()});
    }
  }
  if (texts.empty() && !passed_over.empty()) return tl::unexpected<Error>(passed_over.front().second);
  for (const auto& [picture, error] : passed_over) note_passed_over(notes, picture, error);
  return texts;
}

}  // namespace mamori::cli
