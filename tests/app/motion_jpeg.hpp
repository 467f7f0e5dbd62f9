// A video file made of pictures, for tests: AVI with one JPEG a frame, the least that every player reads.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QList>
#include <QtEndian>

namespace mamori::app {

class MotionJpeg {
 public:
  /// All pictures have one size. `each` frames a picture at 25 frames a second.
  static bool save(const QString& path, const QList<QImage>& pictures, int each) {
    QByteArray movie;
    quint32 frames = 0;
    for (const QImage& picture : pictures) {
      QByteArray jpeg;
      QBuffer buffer(&jpeg);
      if (!picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 95)) return false;
      for (int i = 0; i < each; ++i, ++frames) movie += chunk("00dc", jpeg);
    }
    const auto width = quint32(pictures.front().width());
    const auto height = quint32(pictures.front().height());
    const QByteArray main = numbers({1'000'000 / 25, 0, 0, 0, frames, 0, 1, 1 << 20, width, height, 0, 0, 0, 0});
    const QByteArray stream =
        QByteArray("vidsMJPG") + numbers({0, 0, 0, 1, 25, 0, frames, 1 << 20, 0xFFFFFFFF, 0, 0, 0});
    const QByteArray format =
        numbers({40, width, height, 1 | 24 << 16}) + QByteArray("MJPG") + numbers({width * height * 3, 0, 0, 0, 0});
    const QByteArray header = chunk("avih", main) + list("strl", chunk("strh", stream) + chunk("strf", format));
    QFile file(path);
    const QByteArray all = chunk("RIFF", "AVI " + list("hdrl", header) + list("movi", movie));
    return file.open(QIODevice::WriteOnly) && file.write(all) == all.size();
  }

 private:
  static QByteArray numbers(std::initializer_list<quint32> values) {
    QByteArray bytes;
    for (const quint32 value : values) {
      const quint32 little = qToLittleEndian(value);
      bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    return bytes;
  }
  static QByteArray chunk(const char* name, const QByteArray& data) {
    return QByteArray(name, 4) + numbers({quint32(data.size())}) + data + QByteArray(data.size() % 2, '\0');
  }
  static QByteArray list(const char* name, const QByteArray& data) { return chunk("LIST", QByteArray(name, 4) + data); }
};

}  // namespace mamori::app
