// What a person does with a vault, as workflows that a test interrupts: by a power cut, a failing disk, want of memory.
#pragma once

#include "../backup_fixture.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <string>
#include <vector>

namespace mamori::vault::test {

/// A pharmacy's files and what is needed to go on working with them.
struct World {
  fs::path home;
  SheetId sheet{};
  VendorId vendor{};
  SystemId system{};
  InboxId waiting{};
  MessageKey request{1, 2, 3};
  fakes::FixedClock clock;

  [[nodiscard]] fs::path folder() const { return home / "vault"; }
  [[nodiscard]] fs::path backups() const { return home / "vault.backups"; }
  [[nodiscard]] fs::path second() const { return home / "second"; }
  [[nodiscard]] Result<Vault> open() const { return Vault::open(folder(), wanted().person, passphrase(), clock); }
};

/// Called when the person was told that a step is done; an error ends the workflow there.
using Told = std::function<Result<void>()>;

struct Workflow {
  const char* name;
  Result<void> (*run)(World&, const Told&);
  /// A refused step changed nothing; otherwise it may be found done, as files that were renamed are.
  bool unchanged_on_error = true;
  std::size_t generations_kept = 5;  ///< of those that are there before, newest first
};
[[nodiscard]] const std::vector<Workflow>& workflows();

/// A vault with a sheet, answers, a vendor, a request, a response that waits and five days' generations.
class WorldTemplate {
 public:
  WorldTemplate();
  /// A copy in `home`, which is emptied first.
  [[nodiscard]] World copy_to(const fs::path& home) const;
  [[nodiscard]] const SecretBytes& key() const { return key_; }

 private:
  fakes::TemporaryFolder folder_;
  World world_;
  SecretBytes key_;
};

/// Opens what is there as the program would and sums it up: every row of every table, the key slots, a second vault.
/// Fails the test when anything of it is damaged.
[[nodiscard]] std::string state_of(const World& world, const SecretBytes& key);
/// The state after no step, one step, … all steps that the person is told of, each from a run that ends there.
[[nodiscard]] std::vector<std::string> states_of(const Workflow& workflow, const WorldTemplate& original,
                                                 const fs::path& home);
/// Names of the generations whose bytes are sound.
[[nodiscard]] std::vector<std::string> sound_backups(const World& world);
/// Fails the test when one of the `kept` newest of `before` is gone or damaged.
void check_backups(const World& world, const std::vector<std::string>& before, std::size_t kept);

}  // namespace mamori::vault::test
