#include "vault/backup/backup_io.hpp"

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
    if (auto written = file_.write(hash_.finish()); !written) return written;
    return file_.sync();
  }

 private:
  OutputFile file_;
  crypto::Sha256 hash_;
};

Result<void> write_all(const Snapshot& snapshot, const fs::path& file, const Watch& watch, std::uint64_t whole) {
  auto database = InputFile::open(snapshot.database);
  if (!database) return pass_on(database);
  auto created = OutputFile::create(file);
  if (!created) return pass_on(created);
  HashedOutput out(std::move(*created));
  const SecretBytes key = fresh_key();
  crypto::StreamSealer sealer(key);
  const auto head = encode_head(snapshot.facts, snapshot.slots, sealer.header(), key, snapshot.key);
  if (auto written = out.write(head); !written) return written;
  const auto bound = crypto::sha256(head);
  std::vector<std::uint8_t> piece(backup_piece);
  const std::uint64_t size = snapshot.facts.database_size;
  const std::uint64_t pieces = pieces_of(size);
  for (std::uint64_t i = 0; i < pieces; ++i) {
    const std::uint64_t at = i * backup_piece;
    const auto plain =
        std::span(piece).first(static_cast<std::size_t>(std::min<std::uint64_t>(backup_piece, size - at)));
    if (auto read = database->read(plain); !read) return pass_on(read);
    if (auto on = report(watch, at, whole); !on) return on;
    const auto sealed = sealer.seal(plain, i == 0 ? Bytes(bound) : Bytes(), i + 1 == pieces);
    if (auto written = out.write(sealed); !written) return written;
  }
  return out.finish();
}

/// Reads back what lies on the disk and opens it as a restore would.
Result<void> prove_file(const Snapshot& snapshot, const fs::path& file, const Watch& watch, std::uint64_t whole) {
  auto reader = BackupReader::open(file);
  if (!reader) return pass_on(reader);
  const Scratch scratch(snapshot.scratch);
  if (auto made = scratch.make(); !made) return made;
  const fs::path database = snapshot.scratch / "proof.db";
  const auto second_half = [&](std::uint64_t done, std::uint64_t) { return !watch || watch(whole / 2 + done, whole); };
  if (auto read = reader->extract(snapshot.key, database, second_half); !read) return read;
  return prove_database(database, snapshot.key, snapshot.facts);
}

}  // namespace

Result<void> write_backup(const Snapshot& snapshot, const fs::path& file, const Watch& watch) {
  fs::path fresh = file;
  fresh += ".new";
  const std::uint64_t whole = 2 * snapshot.facts.database_size;
  auto done = guarded([&]() -> Result<void> {
    if (auto written = write_all(snapshot, fresh, watch, whole); !written) return written;
    if (auto proven = prove_file(snapshot, fresh, watch, whole); !proven) return proven;
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
  if (!fs::is_regular_file(path, ignored)) return fail(ErrorCode::backup_missing, "file");
  auto file = InputFile::open(path);
  if (!file) return pass_on(file);
  if (file->size() < backup_opening_size) return backup_damaged("length");
  std::vector<std::uint8_t> head(backup_opening_size);
  if (auto read = file->read(head); !read) return pass_on(read);
  const auto rest = decode_opening(head);
  if (!rest) return pass_on(rest);
  if (file->size() < backup_opening_size + *rest) return backup_damaged("length");
  head.resize(backup_opening_size + *rest);
  if (auto read = file->read(std::span(head).subspan(backup_opening_size)); !read) return pass_on(read);
  auto decoded = decode_head(head);
  if (!decoded) return pass_on(decoded);
  if (file->size() != backup_size(head.size(), decoded->facts.database_size)) return backup_damaged("length");
  return BackupReader(std::move(*file), std::move(head), std::move(*decoded));
}

bool BackupReader::sealed_by(const SecretBytes& database_key) const {
  return open_file_key(head_bytes_, head_, database_key).has_value();
}

Result<void> BackupReader::check_foot(const Watch& watch) {
  crypto::Sha256 hash;
  hash.add(head_bytes_);
  if (auto back = file_.go_to(head_bytes_.size()); !back) return back;
  std::vector<std::uint8_t> buffer(backup_piece);
  const std::uint64_t end = file_.size() - backup_foot_size;
  for (std::uint64_t at = head_bytes_.size(); at < end;) {
    const auto part =
        std::span(buffer).first(static_cast<std::size_t>(std::min<std::uint64_t>(backup_piece, end - at)));
    if (auto read = file_.read(part); !read) return pass_on(read);
    hash.add(part);
    at += part.size();
    if (auto on = report(watch, at, end); !on) return on;
  }
  crypto::Hash foot;
  if (auto read = file_.read(foot); !read) return pass_on(read);
  if (!crypto::equal(foot, hash.finish())) return backup_damaged("foot");
  return {};
}

Result<void> BackupReader::extract(const SecretBytes& database_key, const fs::path& target, const Watch& watch) {
  const auto key = open_file_key(head_bytes_, head_, database_key);
  if (!key) return pass_on(key);
  auto out = OutputFile::create(target);
  if (!out) return pass_on(out);
  crypto::StreamOpener opener(*key, head_.stream);
  crypto::Sha256 hash;
  hash.add(head_bytes_);
  if (auto back = file_.go_to(head_bytes_.size()); !back) return back;
  const auto bound = crypto::sha256(head_bytes_);
  std::vector<std::uint8_t> buffer(backup_piece + crypto::stream_tag_size);
  const std::uint64_t size = head_.facts.database_size;
  const std::uint64_t pieces = pieces_of(size);
  for (std::uint64_t i = 0; i < pieces; ++i) {
    const auto plain = std::min<std::uint64_t>(backup_piece, size - i * backup_piece);
    const auto sealed = std::span(buffer).first(static_cast<std::size_t>(plain) + crypto::stream_tag_size);
    if (auto read = file_.read(sealed); !read) return pass_on(read);
    hash.add(sealed);
    const auto piece = opener.open(sealed, i == 0 ? Bytes(bound) : Bytes());
    if (!piece || piece->last != (i + 1 == pieces)) return backup_damaged("piece " + std::to_string(i + 1));
    if (auto written = out->write(piece->plain); !written) return written;
    if (auto on = report(watch, i * backup_piece + plain, size); !on) return on;
  }
  crypto::Hash foot;
  if (auto read = file_.read(foot); !read) return pass_on(read);
  if (!crypto::equal(foot, hash.finish())) return backup_damaged("foot");
  return out->sync();
}

Result<void> prove_database(const fs::path& file, const SecretBytes& key, const BackupFacts& facts) {
  if (auto sound = check_header(file); !sound) return sound;
  auto database = open_encrypted(file, key);
  if (!database) return pass_on(database);
  if (auto sound = check_pages(*database); !sound) return sound;
  const auto tables = database->number("PRAGMA user_version");
  if (!tables) return pass_on(tables);
  if (*tables > migrations().back().version) return newer("tables");
  const auto checked = check_history(*database, {}, {});
  if (!checked) return pass_on(checked);
  const HistoryHead& head = **checked;
  const bool same = head.size == facts.head.size && head.root == facts.head.root && *tables == facts.tables;
  if (!same) return backup_damaged("history");
  return {};
}

}  // namespace mamori::vault
