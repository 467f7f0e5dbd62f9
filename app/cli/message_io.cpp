#include "cli/message_io.hpp"

#include "adapters/pictures/picture_reader.hpp"
#include "adapters/pictures/qr_picture.hpp"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QString>
#include <algorithm>
#include <cstdio>

namespace mamori::cli {
namespace {

constexpr int picture_module = 6;  // pixels; a code of version 15 is then 510 pixels wide

std::string frame_name(std::size_t number) {
  char name[32];
  std::snprintf(name, sizeof name, "frame-%03zu.png", number);
  return name;
}

Result<void> write_picture(const std::filesystem::path& path, const QImage& picture) {
  QByteArray png;
  QBuffer buffer(&png);
  picture.save(&buffer, "PNG");
  return write_file(path,
                    {reinterpret_cast<const std::uint8_t*>(png.constData()), static_cast<std::size_t>(png.size())});
}

/// The pictures in their order, as far as the message needs them.
Result<std::vector<std::uint8_t>> collect(const std::vector<std::string>& pictures, std::ostream* notes) {
  const exchange::ZxingQrReader reader;
  exchange::FrameCollector collector;
  std::vector<Error> passed_over;
  const auto pass_over = [&](const Error& error) {
    if (std::ranges::find(passed_over, error) == passed_over.end()) passed_over.push_back(error);
  };
  for (const auto& picture : pictures) {
    const auto texts = app::read_codes(QString::fromStdString(picture), reader);
    if (!texts) {
      pass_over(texts.error());
      continue;
    }
    for (const auto& text : *texts) {
      if (const auto taken = collector.take(text); !taken) pass_over(taken.error());
    }
    if (collector.complete()) break;
  }
  if (!collector.complete() && collector.parts() == 0) {
    return passed_over.empty() ? app::without_code() : tl::unexpected<Error>(passed_over.front());
  }
  for (const Error& error : passed_over) {
    if (notes != nullptr) print_error(*notes, error);
  }
  if (collector.complete()) return collector.envelope();
  std::string missing;
  for (const auto number : collector.missing()) missing += (missing.empty() ? "" : ",") + std::to_string(number);
  return fail(ErrorCode::frames_missing, missing);
}

}  // namespace

Result<Json> write_frames(const exchange::FrameSource& source, const std::filesystem::path& folder) {
  const auto texts = source.frames(source.cycle());
  const auto codes = exchange::make_qrs(texts);
  if (!codes) return pass_on(codes);

  std::error_code fault;
  std::filesystem::create_directories(folder, fault);
  std::string listing;
  Json frames = Json::array();
  for (std::size_t i = 0; i < codes->size(); ++i) {
    const auto name = frame_name(i + 1);
    const auto saved = write_picture(folder / name, app::picture_of((*codes)[i], picture_module));
    if (!saved) return pass_on(saved);
    listing += texts[i] + "\n";
    frames.push_back(name);
  }
  const auto written =
      write_file(folder / "frames.txt", {reinterpret_cast<const std::uint8_t*>(listing.data()), listing.size()});
  if (!written) return pass_on(written);
  Json written_as;
  written_as["frames"] = frames;
  written_as["version"] = codes->front().version;
  written_as["parts"] = source.parts();
  return written_as;
}

Result<std::vector<std::string>> read_texts(const std::vector<std::string>& pictures) {
  const exchange::ZxingQrReader reader;
  std::vector<std::string> texts;
  for (const auto& picture : pictures) {
    auto found = app::read_codes(QString::fromStdString(picture), reader);
    if (!found) return pass_on(found);
    texts.insert(texts.end(), found->begin(), found->end());
  }
  if (texts.empty()) return app::without_code();
  return texts;
}

Result<std::vector<std::vector<std::uint8_t>>> read_messages(const std::vector<std::string>& files,
                                                             std::ostream* notes) {
  std::vector<std::vector<std::uint8_t>> messages;
  std::vector<std::string> pictures;
  for (const auto& file : files) {
    if (app::is_picture(QString::fromStdString(file))) {
      pictures.push_back(file);
      continue;
    }
    auto bytes = read_file(file, exchange::sealed_limit);
    if (!bytes) return pass_on(bytes);
    messages.push_back(std::move(*bytes));
  }
  if (pictures.empty()) return messages;
  auto message = collect(pictures, notes);
  if (!message) return pass_on(message);
  messages.push_back(std::move(*message));
  return messages;
}

Result<std::vector<std::filesystem::path>> files_in(const std::string& word) {
  std::error_code fault;
  if (!std::filesystem::is_directory(word, fault)) return std::vector<std::filesystem::path>{word};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(word, fault)) {
    if (entry.path().extension() == ".mamori") files.push_back(entry.path());
  }
  if (fault) return unreadable();
  std::ranges::sort(files);
  return files;
}

Result<Json> deliver(vault::Vault& vault, const Leaving& leaving, const desks::Outgoing& message,
                     const std::optional<std::string>& file, const std::optional<std::string>& folder) {
  Json written_as;
  const std::filesystem::path path = folder ? *folder : file.value_or("message.mamori");
  const auto write = [&]() -> Result<void> {
    if (!folder) {
      written_as = Json{{"file", path.filename().string()}, {"bytes", message.file.size()}};
      return write_file(path, message.file);
    }
    const auto source = exchange::frames_of(message.envelope);
    if (!source) return pass_on(source);
    auto frames = write_frames(*source, path);
    if (!frames) return pass_on(frames);
    written_as = std::move(*frames);
    return {};
  };
  const auto left = desks::take_out(vault, leaving.what, {}, path, write, leaving.note);
  if (!left) return pass_on(left);
  return written_as;
}

}  // namespace mamori::cli
