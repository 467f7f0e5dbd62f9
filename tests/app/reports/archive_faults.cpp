#include "reports/pdf_file.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace mamori::reports {
namespace {

/// 6.3: fonts are inside, and a part of a CID font says which letters it has.
void check_font(QPDFObjectHandle& object, QStringList& faults) {
  const bool inside = object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3");
  if (!inside) faults.append("a font is not inside");
  const bool part = object.getKey("/FontName").getName().find('+') == 7;
  if (part && !object.hasKey("/CIDSet")) faults.append("a part of a font without CIDSet");
}

/// 6.4: nothing is seen through.
void check_opacity(QPDFObjectHandle& object, QStringList& faults) {
  if (object.hasKey("/SMask") && !object.getKey("/SMask").isNameAndEquals("/None")) faults.append("soft mask");
  for (const char* key : {"/CA", "/ca"}) {
    if (object.hasKey(key) && object.getKey(key).getNumericValue() < 1) faults.append("see-through ink");
  }
  if (object.getKey("/S").isNameAndEquals("/Transparency")) faults.append("transparency group");
}

/// 6.2.2: the colours of the page mean something.
bool has_profile(QPDFObjectHandle& root) {
  auto intents = root.getKey("/OutputIntents");
  if (!intents.isArray() || intents.getArrayNItems() != 1) return false;
  auto intent = intents.getArrayItem(0);
  return intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") && intent.getKey("/DestOutputProfile").isStream();
}

}  // namespace

QStringList archive_faults(const QByteArray& bytes) {
  QPDF file;
  file.processMemoryFile("paper", bytes.constData(), std::size_t(bytes.size()));
  QStringList faults;
  if (!bytes.startsWith("%PDF-1.4\n%")) faults.append("head of the file");
  auto trailer = file.getTrailer();
  if (!trailer.hasKey("/ID") || trailer.hasKey("/Encrypt")) faults.append("trailer");
  auto root = file.getRoot();
  if (!has_profile(root)) faults.append("no colour profile");
  auto metadata = root.getKey("/Metadata");
  if (!metadata.isStream() || metadata.getDict().hasKey("/Filter")) {
    faults.append("metadata cannot be read as they are");
  } else {
    const auto told = metadata.getRawStreamData();
    const auto text = QByteArray(reinterpret_cast<const char*>(told->getBuffer()), qsizetype(told->getSize()));
    const auto title = trailer.getKey("/Info").getKey("/Title").getUTF8Value();
    if (!text.contains(title.c_str())) faults.append("two titles");
    if (!text.contains("pdfaid:part=\"1\"") || !text.contains("pdfaid:conformance=\"B\"")) faults.append("no PDF/A");
  }
  for (auto& any : file.getAllObjects()) {
    auto object = any.isStream() ? any.getDict() : any;
    if (!object.isDictionary()) continue;
    check_opacity(object, faults);
    if (object.getKey("/Type").isNameAndEquals("/FontDescriptor")) check_font(object, faults);
    if (object.getKey("/Filter").isNameAndEquals("/LZWDecode")) faults.append("LZW");
  }
  return faults;
}

}  // namespace mamori::reports
