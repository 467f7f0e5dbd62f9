// An open vault and its disk: every change, and what becomes of one on a disk that keeps nothing.
#include "base/text.hpp"
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {
namespace {

/// It is the disk, full, write-protected or broken.
bool of_disk(const Error& error) {
  return keeps_nothing(error) || error.code == ErrorCode::storage_failed;
}

/// What SQLite met it often tells as a file that cannot be opened; the disk says which of the three it is.
Error met(const Error& by_sqlite, const std::filesystem::path& file) {
  const auto kept = probe_disk(file.parent_path());
  return kept ? by_sqlite : kept.error();
}

}  // namespace

Result<Vault::Impl::Reached> Vault::Impl::reach(const std::filesystem::path& file, const SecretBytes& key) {
  auto usual = open_encrypted(file, key);
  if (usual) return Reached{std::move(*usual), {}};
  if (!of_disk(usual.error())) return pass_on(usual);
  auto still = open_still(file, key);
  if (!still) return pass_on(usual);
  return Reached{std::move(*still), met(usual.error(), file)};
}

Result<Connection> Vault::Impl::another() const {
  const std::filesystem::path file = folder / database_name;
  return still ? open_still(file, key) : open_encrypted(file, key);
}

void Vault::Impl::try_writing() {
  if (!lock.held()) {
    auto taken = WriterLock::take(folder / lock_name);
    if (!taken) return;
    lock = std::move(*taken);
  }
  auto usual = open_encrypted(folder / database_name, key);
  if (!usual) {
    if (of_disk(usual.error())) unwritable = met(usual.error(), folder / database_name);
    return;
  }
  database.replace(std::move(*usual));
  still = false;
  unwritable.reset();
}

void Vault::Impl::note(const Result<void>& kept) {
  if (kept) unwritable.reset();
  if (!kept && of_disk(kept.error())) unwritable = kept.error();
}

const std::optional<Error>& Vault::unwritable() const {
  return impl_->unwritable;
}

Result<void> Vault::change(std::string_view given, const std::function<Result<void>(Writer&)>& body) {
  return guarded([&]() -> Result<void> {
    // White space, full-width or not, is no reason.
    const auto reason = trimmed(given);
    // Also refuses what is not UTF-8, whose length counts as endless.
    if (code_points(reason) > reason_limit) return fail(ErrorCode::reason_too_long, "reason");
    const bool viewer = impl_->session.role == Role::viewer;
    if (impl_->still && !viewer) impl_->try_writing();
    // Who only reads may ask for what is there already; every verb that would change something is refused.
    if (viewer || impl_->still) {
      TimeSeen seen = impl_->seen;
      Writer writer(*impl_, reason, seen);
      auto done = body(writer);
      if (!done && impl_->still && of_disk(done.error())) return tl::unexpected<Error>(*impl_->unwritable);
      return done;
    }
    Connection& database = impl_->database;
    const auto committed = impl_->commit_seen(database, [&](TimeSeen& seen) -> Result<void> {
      Writer writer(*impl_, reason, seen);
      MAMORI_TRY(body(writer));
      if (writer.broken_) return tl::unexpected<Error>(*writer.broken_);
      return {};
    });
    impl_->note(committed);
    if (!committed) return committed;
    if (const auto now = log_size(database); impl_->held.expired() && now && *now > log_limit) fold_log(database);
    return {};
  });
}

}  // namespace mamori::vault
