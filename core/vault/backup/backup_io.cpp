#include "vault/backup/backup_io.hpp"

#include "base/fresh_file.hpp"
#include "base/source_file.hpp"
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/history_check.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault/vault_impl.hpp"

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

SecretBytes fresh_key() {
  SecretBytes key(crypto::stream_key_size);
  crypto::random(key.writable());
  return key;
}

/// Writes and feeds the foot.
class HashedOutput {
 public:
  explicit HashedOutput(OutputFile file) : file_(std::move(file)) {}
  Result<void> write(Bytes bytes) {
    hash_.add(bytes);
    return file_.write(bytes);
  }
  Result<void> finish() {
    MAMORI_TRY(file_.write(hash_.finish()));
    return file_.sync();
  }

 private:
  OutputFile file_;
  crypto::Sha256 hash_;
};

Result<void> write_all(const Snapshot& snapshot, const fs::path& file, const Watch& watch, std::uint64_t whole) {
  MAMORI_TAKE(auto database, InputFile::open(snapshot.database));
  MAMORI_TAKE(auto created, OutputFile::create(file));
  HashedOutput out(std::move(created));
  const SecretBytes key = fresh_key();
  crypto::StreamSealer sealer(key);
  const auto head = encode_head(snapshot.facts, snapshot.slots, sealer.header(), key, snapshot.key);
  MAMORI_TRY(out.write(head));
  const auto bound = crypto::sha256(head);
  std::vector<std::uint8_t> piece(backup_piece);
  const std::uint64_t size = snapshot.facts.database_size;
  const std::uint64_t pieces = pieces_of(size);
  for (std::uint64_t i = 0; i < pieces; ++i) {
    const std::uint64_t at = i * backup_piece;
    const auto plain =
        std::span(piece).first(static_cast<std::size_t>(std::min<std::uint64_t>(backup_piece, size - at)));
    MAMORI_TRY(database.read(plain));
    MAMORI_TRY(report(watch, at, whole));
    const auto sealed = sealer.seal(plain, i == 0 ? Bytes(bound) : Bytes(), i + 1 == pieces);
    MAMORI_TRY(out.write(sealed));
  }
  return out.finish();
}

/// Reads back what lies on the disk and opens it as a restore would.
Result<void> prove_file(const Snapshot& snapshot, const fs::path& file, const Watch& watch, std::uint64_t whole) {
  MAMORI_TAKE(auto reader, BackupReader::open(file));
  const Scratch scratch(snapshot.scratch);
  MAMORI_TRY(scratch.make());
  const fs::path database = snapshot.scratch / "proof.db";
  const auto second_half = [&](std::uint64_t done, std::uint64_t) { return !watch || watch(whole / 2 + done, whole); };
  MAMORI_TRY(reader.extract(snapshot.key, database, second_half));
  return prove_database(database, snapshot.key, snapshot.facts);
}

}  // namespace

Result<void> write_backup(const Snapshot& snapshot, const fs::path& file, const Watch& watch) {
  fs::path fresh = file;
  fresh += ".new";
  const std::uint64_t whole = 2 * snapshot.facts.database_size;
  auto done = guarded([&]() -> Result<void> {
    MAMORI_TRY(require_file_place(file));
    MAMORI_TRY(write_all(snapshot, fresh, watch, whole));
    MAMORI_TRY(prove_file(snapshot, fresh, watch, whole));
    return rename_durably(fresh, file);
  });
  if (!done) {
    std::error_code ignored;
    fs::remove(fresh, ignored);
  }
  return done;
}

BackupReader::BackupReader(InputFile file, std::vector<std::uint8_t> head_bytes, BackupHead head)
    : file_(std::move(file)), head_bytes_(std::move(head_bytes)), head_(std::move(head)) {}

Result<BackupReader> BackupReader::open(const fs::path& path) {
  std::error_code ignored;
  const auto other = no_file_at(path);
  if (!fs::is_regular_file(path, ignored)) {
    return fail(ErrorCode::backup_missing, other.empty() ? "file" : std::string(other));
  }
  MAMORI_TAKE(auto file, InputFile::open(path));
  if (file.size() < backup_opening_size) return backup_damaged("length");
  std::vector<std::uint8_t> head(backup_opening_size);
  MAMORI_TRY(file.read(head));
  MAMORI_TAKE(const auto rest, decode_opening(head));
  if (file.size() < backup_opening_size + rest) return backup_damaged("length");
  head.resize(backup_opening_size + rest);
  MAMORI_TRY(file.read(std::span(head).subspan(backup_opening_size)));
  MAMORI_TAKE(auto decoded, decode_head(head));
  if (file.size() != backup_size(head.size(), decoded.facts.database_size)) return backup_damaged("length");
  return BackupReader(std::move(file), std::move(head), std::move(decoded));
}

bool BackupReader::sealed_by(const SecretBytes& database_key) const {
  return open_file_key(head_bytes_, head_, database_key).has_value();
}

Result<void> BackupReader::check_foot(const Watch& watch) {
  crypto::Sha256 hash;
  hash.add(head_bytes_);
  MAMORI_TRY(file_.go_to(head_bytes_.size()));
  std::vector<std::uint8_t> buffer(backup_piece);
  const std::uint64_t end = file_.size() - backup_foot_size;
  for (std::uint64_t at = head_bytes_.size(); at < end;) {
    const auto part =
        std::span(buffer).first(static_cast<std::size_t>(std::min<std::uint64_t>(backup_piece, end - at)));
    MAMORI_TRY(file_.read(part));
    hash.add(part);
    at += part.size();
    MAMORI_TRY(report(watch, at, end));
  }
  crypto::Hash foot;
  MAMORI_TRY(file_.read(foot));
  if (!crypto::equal(foot, hash.finish())) return backup_damaged("foot");
  return {};
}

Result<void> BackupReader::extract(const SecretBytes& database_key, const fs::path& target, const Watch& watch) {
  MAMORI_TAKE(const auto key, open_file_key(head_bytes_, head_, database_key));
  MAMORI_TAKE(auto out, OutputFile::create(target));
  crypto::StreamOpener opener(key, head_.stream);
  crypto::Sha256 hash;
  hash.add(head_bytes_);
  MAMORI_TRY(file_.go_to(head_bytes_.size()));
  const auto bound = crypto::sha256(head_bytes_);
  std::vector<std::uint8_t> buffer(backup_piece + crypto::stream_tag_size);
  const std::uint64_t size = head_.facts.database_size;
  const std::uint64_t pieces = pieces_of(size);
  for (std::uint64_t i = 0; i < pieces; ++i) {
    const auto plain = std::min<std::uint64_t>(backup_piece, size - i * backup_piece);
    const auto sealed = std::span(buffer).first(static_cast<std::size_t>(plain) + crypto::stream_tag_size);
    MAMORI_TRY(file_.read(sealed));
    hash.add(sealed);
    const auto piece = opener.open(sealed, i == 0 ? Bytes(bound) : Bytes());
    if (!piece || piece->last != (i + 1 == pieces)) return backup_damaged("piece " + std::to_string(i + 1));
    MAMORI_TRY(out.write(piece->plain));
    MAMORI_TRY(report(watch, i * backup_piece + plain, size));
  }
  crypto::Hash foot;
  MAMORI_TRY(file_.read(foot));
  if (!crypto::equal(foot, hash.finish())) return backup_damaged("foot");
  return out.sync();
}

Result<void> prove_database(const fs::path& file, const SecretBytes& key, const BackupFacts& facts) {
  MAMORI_TRY(check_header(file));
  MAMORI_TAKE(auto database, open_encrypted(file, key));
  MAMORI_TRY(check_pages(database));
  MAMORI_TAKE(const auto tables, database.number("PRAGMA user_version"));
  if (tables > migrations().back().version) return newer("tables");
  MAMORI_TAKE(const auto checked, check_history(database, {}, {}));
  const HistoryHead& head = *checked;
  const bool same = head.size == facts.head.size && head.root == facts.head.root && tables == facts.tables;
  if (!same) return backup_damaged("history");
  return {};
}

}  // namespace mamori::vault
