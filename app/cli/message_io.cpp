#include "cli/message_io.hpp"

#include "adapters/pictures/qr_picture.hpp"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
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

}  // namespace

Result<Json> write_frames(const exchange::FrameSource& source, const std::filesystem::path& folder) {
  const auto texts = source.frames(source.cycle());
  MAMORI_TAKE(const auto codes, exchange::make_qrs(texts));

  std::error_code fault;
  std::filesystem::create_directories(folder, fault);
  std::string listing;
  Json frames = Json::array();
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto name = frame_name(i + 1);
    MAMORI_TRY(write_picture(folder / name, app::picture_of(codes[i], picture_module)));
    listing += texts[i] + "\n";
    frames.push_back(name);
  }
  MAMORI_TRY(write_file(folder / frames_list, {reinterpret_cast<const std::uint8_t*>(listing.data()), listing.size()}));
  Json written_as;
  written_as["frames"] = frames;
  written_as["version"] = codes.front().version;
  written_as["parts"] = source.parts();
  return written_as;
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
    MAMORI_TAKE(const auto source, exchange::frames_of(message.envelope));
    MAMORI_TAKE(auto frames, write_frames(source, path));
    written_as = std::move(frames);
    return {};
  };
  MAMORI_TRY(desks::take_out(vault, leaving.what, {}, path, write, leaving.note));
  return written_as;
}

}  // namespace mamori::cli
