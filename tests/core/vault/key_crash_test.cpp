// Kills a process before each change to a file while it changes people and keys, or tries a secret: key file and
// database agree again at the next opening, and no try is free.

#include "fakes/killed_process.hpp"
#include "fakes/memory_key_store.hpp"
#include "fakes/run_length.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/new_key.hpp"
#include "vault/recovery_code.hpp"
#include "vault_fixture.hpp"

#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

namespace fs = std::filesystem;

SecretBytes second_secret() {
  return SecretBytes::from_text("the second one's secret");
}
SecretBytes fresh_secret() {
  return SecretBytes::from_text("a quite different secret");
}

/// A closed vault that each kill starts from, and the folder in which it is killed.
struct Ground {
  Pharmacy pharmacy;
  fs::path folder = pharmacy.home / "killed";

  Ground() { pharmacy.close(); }
  void lay() const {
    fs::remove_all(folder);
    fs::copy(pharmacy.folder, folder, fs::copy_options::recursive);
  }
  Result<Vault> open(std::string_view person, const SecretBytes& secret) const {
    return Vault::open(folder, person, secret, pharmacy.clock);
  }
  void prepare(const std::function<void(Vault&)>& work) {
    auto vault = value_of(pharmacy.try_open());
    work(vault);
  }
  /// Every point at which `work` can be killed, each judged.
  int at_every_point(const std::function<void(Vault&)>& work, const std::function<void()>& judge) const {
    int n = 1;
    for (bool killed = true; killed; ++n) {
      INFO("killed before change " << n);
      lay();
      killed = fakes::kill_before_change(n, [&] {
        auto vault = open("山田 花子", passphrase());
        if (!vault) _exit(4);
        work(*vault);
      });
      judge();
      // Both say the same, and so they do at the opening after.
      const auto slots = value_of(read_keys(folder)).front();
      CHECK(fs::exists(folder / "keys.a"));
      CHECK(slots.slots.size() >= 1);
    }
    return n - 2;
  }
};

/// Somebody who got in once gets in again: no opening takes back what another was let in with.
bool gets_in(const Ground& ground, std::string_view person, const SecretBytes& secret) {
  const bool once = ground.open(person, secret).has_value();
  CHECK(ground.open(person, secret).has_value() == once);
  return once;
}

std::size_t people_there(const Ground& ground, const SecretBytes& secret) {
  const auto vault = value_of(ground.open("山田 花子", secret));
  CHECK(vault.check());
  std::size_t there = 0;
  for (const Person& person : value_of(vault.people())) there += person.gone == 0 ? 1u : 0u;
  return there;
}

Proof proof_of(const Vault& vault) {
  auto proof = vault.prove(passphrase());
  if (!proof) _exit(5);
  return std::move(*proof);
}

}  // namespace

TEST_CASE("Killed anywhere while a person is added: the person is there with the secret, or not at all") {
  Ground ground;
  bool added = false;
  bool missing = false;
  const int points = ground.at_every_point(
      [](Vault& vault) {
        if (!vault.add_person("佐藤 次郎", Role::staff, second_secret(), proof_of(vault))) _exit(6);
      },
      [&] {
        const bool in = gets_in(ground, "佐藤 次郎", second_secret());
        CHECK(people_there(ground, passphrase()) == (in ? 2u : 1u));
        (in ? added : missing) = true;
      });
  CHECK(points > 10);
  CHECK(added);
  CHECK(missing);
}

TEST_CASE("Killed anywhere while a person is removed: gone and shut out, or there and let in") {
  Ground ground;
  ground.prepare([](Vault& vault) {
    value_of(vault.add_person("佐藤 次郎", Role::staff, second_secret(), value_of(vault.prove(passphrase()))));
  });
  bool removed = false;
  const int points = ground.at_every_point(
      [](Vault& vault) {
        if (!vault.remove_person(PersonId{2}, "", proof_of(vault))) _exit(6);
      },
      [&] {
        const bool in = gets_in(ground, "佐藤 次郎", second_secret());
        CHECK(people_there(ground, passphrase()) == (in ? 2u : 1u));
        removed = removed || !in;
      });
  CHECK(points > 10);
  CHECK(removed);
}

TEST_CASE("Killed anywhere while a person is removed with a new key: out with the old key, or there and let in") {
  Ground ground;
  ground.prepare([](Vault& vault) {
    value_of(vault.add_person("佐藤 次郎", Role::staff, second_secret(), value_of(vault.prove(passphrase()))));
  });
  const auto slots = value_of(read_keys(ground.pharmacy.folder)).front();
  const auto kept = value_of(open_slot(slots.vault, *value_of(find_slot(slots, "佐藤 次郎")), second_secret()));
  bool removed = false;
  bool stayed = false;
  const int points = ground.at_every_point(
      [](Vault& vault) {
        auto renewed = vault.new_key();
        if (!renewed || !renewed->copy()) _exit(6);
        if (!vault.remove_person(PersonId{2}, "", proof_of(vault), &*renewed)) _exit(7);
      },
      [&] {
        const bool in = gets_in(ground, "佐藤 次郎", second_secret());
        CHECK(people_there(ground, passphrase()) == (in ? 2u : 1u));
        CHECK(open_encrypted(ground.folder / database_name, kept).has_value() == in);
        CHECK_FALSE(fs::exists(ground.folder / fresh_database_name));
        (in ? stayed : removed) = true;
      });
  CHECK(points > 20);
  CHECK(removed);
  CHECK(stayed);
}

TEST_CASE("Killed anywhere while a secret is changed: the old one or the new one opens, never both, never none") {
  Ground ground;
  bool old_one = false;
  bool new_one = false;
  const int points = ground.at_every_point(
      [](Vault& vault) {
        if (!vault.set_secret(PersonId{1}, fresh_secret(), proof_of(vault))) _exit(6);
      },
      [&] {
        const bool old_opens = gets_in(ground, "山田 花子", passphrase());
        const bool new_opens = gets_in(ground, "山田 花子", fresh_secret());
        CHECK(old_opens != new_opens);
        CHECK(people_there(ground, old_opens ? passphrase() : fresh_secret()) == 1);
        (old_opens ? old_one : new_one) = true;
      });
  CHECK(points > 10);
  CHECK(old_one);
  CHECK(new_one);
}

TEST_CASE("Killed anywhere while the recovery code sets a new secret: the code still opens, one secret does") {
  Ground ground;
  std::string code;
  ground.prepare([&](Vault& vault) {
    const auto made = value_of(vault.make_recovery(value_of(vault.prove(passphrase()))));
    code.assign(made.bytes().begin(), made.bytes().end());
  });
  int n = 1;
  for (bool killed = true; killed; ++n) {
    INFO("killed before change " << n);
    ground.lay();
    killed = fakes::kill_before_change(n, [&] {
      const auto typed = SecretBytes::from_text(code);
      if (!Vault::recover(ground.folder, {"", typed, fresh_secret()}, ground.pharmacy.clock)) _exit(6);
    });
    CHECK(gets_in(ground, "山田 花子", passphrase()) != gets_in(ground, "山田 花子", fresh_secret()));
    const auto typed = SecretBytes::from_text(code);
    CHECK(Vault::recover(ground.folder, {"", typed, second_secret()}, ground.pharmacy.clock));
    CHECK(gets_in(ground, "山田 花子", second_secret()));
  }
  CHECK(n > 10);
}

namespace {

/// Hardware that says so when it is asked: from then on the try has been judged.
class TellingStore final : public crypto::KeyStore {
 public:
  TellingStore(fakes::MemoryKeyStore& store, int out) : store_(store), out_(out) {}
  [[nodiscard]] bool present() const override { return true; }
  [[nodiscard]] Result<crypto::HardwareKeyId> make(const SecretBytes& input) override { return store_.make(input); }
  [[nodiscard]] Result<SecretBytes> answer(const crypto::HardwareKeyId& key, const SecretBytes& input) override {
    if (::write(out_, "!", 1) != 1) _exit(7);
    return store_.answer(key, input);
  }
  void forget(const crypto::HardwareKeyId&) override {}

 private:
  fakes::MemoryKeyStore& store_;
  int out_;
};

/// A vault with a PIN, and tries on it in a process of its own.
struct PinGround : Ground {
  fakes::MemoryKeyStore store;

  PinGround() {
    prepare([&](Vault& vault) {
      const auto proof = value_of(vault.prove(passphrase()));
      value_of(vault.try_recovery(value_of(vault.make_recovery(proof))));
      value_of(vault.set_pin(SecretBytes::from_text("480159"), store, proof));
    });
  }
  void try_wrong(int out) {
    TellingStore telling(store, out);
    const auto wrong = SecretBytes::from_text("480158");
    if (Vault::open_with_pin(folder, "", wrong, telling, pharmacy.clock)) _exit(8);
  }
  int failed() const { return value_of(Vault::entrance(folder, "", pharmacy.clock)).pin_tries.failed; }
};

int drain(int in) {
  char bytes[256];
  const auto got = ::read(in, bytes, sizeof bytes);
  return got > 0 ? static_cast<int>(got) : 0;
}

}  // namespace

TEST_CASE("Killed anywhere while a secret is tried: whatever was judged was counted before") {
  PinGround ground;
  int judged = 0;
  int n = 1;
  for (bool killed = true; killed; ++n) {
    INFO("killed before change " << n);
    ground.lay();
    int ends[2];
    REQUIRE(pipe2(ends, O_NONBLOCK) == 0);
    killed = fakes::kill_before_change(n, [&] { ground.try_wrong(ends[1]); });
    const int heard = drain(ends[0]);
    judged += heard;
    CHECK(ground.failed() >= heard);
    CHECK(ground.failed() <= 1);
    close(ends[0]);
    close(ends[1]);
  }
  CHECK(n > 5);
  CHECK(judged > 0);
}

TEST_CASE("Killed at random while secrets are tried one after another: no try is free") {
  PinGround ground;
  std::mt19937 random(20231013);
  for (int round = 0; round < fakes::run_length(100, 5000); ++round) {
    INFO("round " << round);
    ground.lay();
    int ends[2];
    REQUIRE(pipe2(ends, O_NONBLOCK) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      for (int i = 0; i < 3; ++i) ground.try_wrong(ends[1]);
      pause();
    }
    usleep(static_cast<useconds_t>(random() % 8000));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    const int heard = drain(ends[0]);
    CHECK(ground.failed() >= heard);
    CHECK(ground.failed() <= heard + 1);
    close(ends[0]);
    close(ends[1]);
  }
}
