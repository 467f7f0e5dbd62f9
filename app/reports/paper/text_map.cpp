#include "reports/paper/text_map.hpp"

#include "reports/paper/clusters.hpp"
#include "reports/paper/font_codes.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace mamori::reports {
namespace {

using Font = QPDFObjGen;

/// A glyph in the content of a page.
struct Shown {
  Font font;
  unsigned code = 0;   ///< of the glyph in this font
  std::size_t at = 0;  ///< where its four hexadecimal digits stand
};

/// Finds the glyphs of a page. Qt shows each by itself, as in "/F8 140 Tf 12 -3 Td <0001> Tj"; the second strokes of a
/// bold that it makes up stand in a span of their own and say nothing.
class GlyphFinder : public QPDFObjectHandle::ParserCallbacks {
 public:
  GlyphFinder(QPDFObjectHandle fonts, std::vector<Shown>& shown) : fonts_(std::move(fonts)), shown_(shown) {}

  void handleObject(QPDFObjectHandle object, std::size_t offset, std::size_t length) override {
    if (!object.isOperator()) {
      operand_ = before_;
      before_ = {object, offset, length};
      return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "Tf") font_ = fonts_.getKey(operand_.object.getName()).getObjGen();
    if (name == "BDC") ++spans_;
    if (name == "EMC") --spans_;
    if (name == "Tj" && spans_ == 0) {
      constexpr std::size_t written = 6;  // "<0001>"
      const std::string code = before_.object.getStringValue();
      if (code.size() != 2 || before_.length != written) throw std::runtime_error("a glyph is not written as Qt does");
      const auto byte = [&](std::size_t at) { return unsigned(static_cast<unsigned char>(code[at])); };
      shown_.push_back({font_, byte(0) << 8U | byte(1), before_.offset + 1});
    }
  }
  void handleEOF() override {}

 private:
  struct Operand {
    QPDFObjectHandle object = {};
    std::size_t offset = 0;
    std::size_t length = 0;
  };
  QPDFObjectHandle fonts_;
  std::vector<Shown>& shown_;
  Operand operand_ = {};  ///< the last but one
  Operand before_ = {};   ///< the last
  Font font_ = {};
  int spans_ = 0;
};

/// A cluster where it stands on its page.
struct Set {
  QString text;
  std::size_t first = 0;  ///< its glyphs in the page's list
  std::size_t count = 0;
};

struct SetPage {
  std::vector<Shown> shown = {};
  std::vector<Set> sets = {};
};

/// The same line in the same type stands on every page of a table; shaping it once is enough.
class Shaper {
 public:
  const std::vector<Cluster>& operator()(const QString& line, const Type& type) {
    auto& known = known_[{int(type.face), int(type.points * 100), type.bold, line}];
    if (known.empty()) known = clusters_of(line, type);
    return known;
  }

 private:
  std::map<std::tuple<int, int, bool, QString>, std::vector<Cluster>> known_ = {};
};

SetPage read_page(QPDFPageObjectHelper& leaf, const Page& page, Shaper& shaper) {
  SetPage read;
  GlyphFinder finder(leaf.getAttribute("/Resources", false).getKey("/Font"), read.shown);
  leaf.parseContents(&finder);
  std::size_t next = 0;
  for (const TextBox* box : page.texts()) {
    for (const Line& line : box->lines) {
      if (line.blank()) continue;
      for (const Cluster& cluster : shaper(line.text, box->type)) {
        read.sets.push_back({cluster.text, next, std::size_t(cluster.glyphs)});
        next += std::size_t(cluster.glyphs);
      }
    }
  }
  if (next != read.shown.size()) throw std::runtime_error("other glyphs than were set");
  return read;
}

/// What each glyph of a cluster says: a letter each where they are as many, else the first says more letters or the
/// last say none, so that together they say the cluster.
std::vector<QString> shares_of(const Set& set) {
  const QList<uint> letters = set.text.toUcs4();
  const auto more = std::max<qsizetype>(0, letters.size() - qsizetype(set.count));
  std::vector<QString> shares(set.count);
  for (qsizetype i = 0; i < letters.size(); ++i) {
    const auto glyph = std::size_t(std::max<qsizetype>(0, i - more));
    const auto letter = char32_t(letters[i]);
    shares[glyph] += QString::fromUcs4(&letter, 1);
  }
  return shares;
}

std::map<Font, FontCodes> codes_of(const std::vector<SetPage>& pages) {
  std::map<Font, unsigned> last;
  for (const SetPage& page : pages) {
    for (const Shown& shown : page.shown) last[shown.font] = std::max(last[shown.font], shown.code);
  }
  std::map<Font, FontCodes> codes;
  for (const auto& [font, code] : last) codes.emplace(font, FontCodes(code + 1));
  return codes;
}

void replace(QPDFObjectHandle stream, const std::string& data) {
  stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// The glyphs of a page by the codes that say what they were set for.
void write_page(QPDFObjectHandle content, const SetPage& page, std::map<Font, FontCodes>& codes) {
  const auto data = content.getStreamData();
  std::string written(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  for (const Set& set : page.sets) {
    std::size_t glyph = set.first;
    for (const QString& share : shares_of(set)) {
      const Shown& shown = page.shown[glyph++];
      const unsigned code = codes.at(shown.font).code_for(shown.code, share);
      if (code != shown.code) written.replace(shown.at, 4, hex_of(code).toStdString());
    }
  }
  replace(content, written);
}

QByteArray rewritten(const QByteArray& pdf, const Paper& paper) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("paper", pdf.constData(), std::size_t(pdf.size()));
  auto leaves = QPDFPageDocumentHelper(file).getAllPages();
  if (leaves.size() != paper.pages.size()) throw std::runtime_error("other pages than were set");
  Shaper shaper;
  std::vector<SetPage> pages;
  for (std::size_t i = 0; i < leaves.size(); ++i) pages.push_back(read_page(leaves[i], paper.pages[i], shaper));
  std::map<Font, FontCodes> codes = codes_of(pages);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    write_page(leaves[i].getObjectHandle().getKey("/Contents"), pages[i], codes);
  }
  for (const auto& [font, known] : codes) known.write(file, file.getObject(font));
  // Qt does not escape a carriage return in it: 名 (U+540D) reads as 吊 (U+540A).
  file.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newUnicodeString(paper.title.toStdString()));
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.write();
  const auto out = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize())};
}

}  // namespace

QByteArray with_true_text(const QByteArray& pdf, const Paper& paper) {
  try {
    return rewritten(pdf, paper);
  } catch (const std::exception&) {
    return pdf;
  }
}

}  // namespace mamori::reports
