#include "workflows.hpp"

#include "crypto/crypto.hpp"
#include "crypto/stream.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"

#include <algorithm>
#include <sqlcipher/sqlite3.h>

namespace mamori::vault::test {
namespace {

constexpr UnixTime a_day = 86'400;

Result<void> one_change(World& world, const Told& told, const std::function<Result<void>(Writer&)>& body) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  if (auto done = vault->change("点検", body); !done) return done;
  return told();
}

RequestRecord a_request(const World& world, MessageKey id) {
  RequestRecord request;
  request.id = id;
  request.vendor = world.vendor;
  request.systems = {world.system};
  request.edition = "r5";
  request.envelope.assign(700, 0x42);
  request.envelope_hash = crypto::sha256(request.envelope);
  request.made = world.clock.now();
  return request;
}

InboxRecord a_response(const World& world, std::uint8_t id) {
  InboxRecord item;
  item.message = {id};
  item.request = world.request;
  item.sender = "甲社";
  item.envelope.assign(900, id);
  item.received = world.clock.now();
  return item;
}

Result<void> create(World& world, const Told& told) {
  const auto made = Vault::create(world.second(), wanted(), passphrase(), world.clock);
  if (!made) return pass_on(made);
  return told();
}

Result<void> first_answer(World& world, const Told& told) {
  return one_change(world, told,
                    [&](Writer& w) { return w.put_answer(world.sheet, row_key(std::uint8_t{9}), 9, numbered(9)); });
}

Result<void> some_answers(World& world, const Told& told) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  for (int i = 0; i < 4; ++i) {
    auto done = vault->change(
        "点検", [&](Writer& w) { return w.put_answer(world.sheet, row_key(std::uint8_t{1}), 1, numbered(20 + i)); });
    if (done) done = told();
    if (!done) return done;
  }
  return {};
}

Result<void> accept_response(World& world, const Told& told) {
  return one_change(world, told, [&](Writer& w) -> Result<void> {
    for (std::uint8_t row = 0; row < 8; ++row) {
      if (auto done = w.put_answer(world.sheet, row_key(row), row, numbered(40 + row)); !done) return done;
    }
    if (auto done = w.accept_vendor_key(world.vendor, crypto::PublicKey{7}, Comparison::met_read); !done) return done;
    if (auto done = w.decide(world.waiting, InboxState::accepted, ""); !done) return done;
    return w.set_request_state(world.request, RequestState::accepted);
  });
}

Result<void> add_vendor(World& world, const Told& told) {
  return one_change(world, told, [](Writer& w) -> Result<void> {
    const auto vendor = w.add_vendor("乙社");
    if (!vendor) return pass_on(vendor);
    for (const char* system : {"電子薬歴", "レセコン"}) {
      if (const auto sheet = w.add_system(*vendor, system, "r5"); !sheet) return pass_on(sheet);
    }
    return {};
  });
}

Result<void> send_request(World& world, const Told& told) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  const MessageKey id{9, 9};
  auto done = vault->change("点検", [&](Writer& w) { return w.put_request(a_request(world, id)); });
  if (done) done = told();
  if (!done) return done;
  done = vault->change("点検", [&](Writer& w) { return w.log_sending(id, Channel::qr); });
  if (!done) return done;
  return told();
}

Result<void> stage_response(World& world, const Told& told) {
  return one_change(world, told, [&](Writer& w) -> Result<void> {
    const auto staged = w.stage(a_response(world, 77));
    if (!staged) return pass_on(staged);
    return w.set_request_state(world.request, RequestState::answered);
  });
}

Result<void> set_scope(World& world, const Told& told) {
  return one_change(world, told, [&](Writer& w) -> Result<void> {
    if (auto done = w.set_vendor_contract(false); !done) return done;
    return w.set_scope(world.sheet, row_key(std::uint8_t{4}), 4, "契約の外");
  });
}

Result<void> lock_and_open(World& world, const Told& told) {
  for (int i = 0; i < 2; ++i) {
    const Result<void> done = one_change(world, told, [&](Writer& w) {
      return w.put_answer(world.sheet, row_key(std::uint8_t{2}), 2, numbered(60 + i));
    });
    if (!done) return done;
  }
  return {};
}

Result<void> add_person(World& world, const Told& told) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  const auto proof = vault->prove(passphrase());
  if (!proof) return pass_on(proof);
  const auto added =
      vault->add_person("佐藤 次郎", Role::staff, SecretBytes::from_text("the second one's secret"), *proof);
  if (!added) return pass_on(added);
  return told();
}

Result<void> make_backup(World& world, const Told& told) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  const auto snapshot = vault->snapshot();
  if (!snapshot) return pass_on(snapshot);
  const auto name = generation_name(vault->id(), snapshot->facts.made);
  if (auto written = write_backup(*snapshot, world.backups() / name); !written) return written;
  if (auto pruned = prune(world.backups(), vault->id(), snapshot->key, world.clock.now()); !pruned)
    return pass_on(pruned);
  const BackupRecord record{BackupKind::generation, world.clock.now(), world.clock.now(), snapshot->facts.head.size,
                            name};
  if (auto done = vault->change("点検", [&](Writer& w) { return w.log_backup(record); }); !done) return done;
  return told();
}

Result<void> prune_backups(World& world, const Told& told) {
  auto vault = world.open();
  if (!vault) return pass_on(vault);
  const auto snapshot = vault->snapshot();
  if (!snapshot) return pass_on(snapshot);
  const auto pruned = prune(world.backups(), vault->id(), snapshot->key, world.clock.now(), {2, 1, 1});
  if (!pruned) return pass_on(pruned);
  return told();
}

Result<void> restore_over(World& world, const Told& told) {
  const auto newest = newest_sound(generations_in(world.backups()));
  if (!newest) return tl::unexpected<Error>(Error{ErrorCode::storage_failed, "backups"});
  const auto secret = passphrase();
  const auto restored = restore(newest->file, world.folder(), {"", secret}, world.clock);
  if (!restored) return pass_on(restored);
  return told();
}

Result<void> drill_one(World& world, const Told& told) {
  const auto newest = newest_sound(generations_in(world.backups()));
  if (!newest) return tl::unexpected<Error>(Error{ErrorCode::storage_failed, "backups"});
  const auto secret = passphrase();
  const auto report = drill(newest->file, world.folder(), {"", secret}, world.clock);
  if (!report) return pass_on(report);
  return told();
}

/// What differs from run to run though the same was done: keys and identities are drawn, clocks go on. Of the history
/// only the length is taken; what stands in it is proven by Vault::check().
std::string select_of(const std::string& table) {
  for (const char* drawn : {"device", "device_identity", "key_set", "recovery"}) {
    if (table == drawn) return "SELECT count(*) > 0 FROM \"" + table + "\"";
  }
  if (table == "history") return "SELECT count(*) FROM history";
  return "SELECT * FROM \"" + table + "\"";
}

/// Every value of every row of every table.
void add_rows(Connection& database, const std::string& table, crypto::Sha256& sum) {
  sqlite3_stmt* statement = nullptr;
  const std::string sql = select_of(table);
  REQUIRE(sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
  int code = 0;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
      const auto type = static_cast<std::uint8_t>(sqlite3_column_type(statement, column));
      const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
      sum.add({&type, 1});
      if (size > 0) sum.add({bytes, size});
    }
  }
  sqlite3_finalize(statement);
  REQUIRE(code == SQLITE_DONE);
}

std::string hex(Bytes bytes) {
  std::string text;
  for (const auto byte : bytes) text += "0123456789abcdef"[byte >> 4], text += "0123456789abcdef"[byte & 15];
  return text;
}

std::string rows_of(const fs::path& folder, const SecretBytes& key) {
  auto database = value_of(open_encrypted(folder / database_name, key));
  // What the vault noted of the device's clock is nobody's answer: it comes with whichever change is the next.
  const auto tables = value_of(
      collect(database.query("SELECT name FROM sqlite_schema "
                             "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'clock' ORDER BY name"),
              [](Statement& row) { return row.text(0); }));
  crypto::Sha256 sum;
  for (const auto& table : tables) add_rows(database, table, sum);
  return hex(sum.finish());
}

}  // namespace

const std::vector<Workflow>& workflows() {
  static const std::vector<Workflow> all{
      {"a vault is created", create, false},
      {"a first answer", first_answer},
      {"answers one after another", some_answers},
      {"a response is accepted", accept_response},
      {"a vendor with two systems", add_vendor},
      {"a request is made and sent", send_request},
      {"a response is staged", stage_response},
      {"contract and scope", set_scope},
      {"locked and opened again", lock_and_open},
      {"a person is added", add_person},
      {"a backup is made", make_backup},
      {"generations are pruned", prune_backups, true, 2},
      {"a backup is restored over the vault", restore_over, false},
      {"a drill", drill_one},
  };
  return all;
}

WorldTemplate::WorldTemplate() {
  world_.home = folder_ / "home";
  fs::create_directory(world_.home);
  fs::create_directory(world_.backups());
  auto vault = value_of(Vault::create(world_.folder(), wanted(), passphrase(), world_.clock));
  value_of(vault.change("点検", [&](Writer& w) -> Result<void> {
    world_.sheet = value_of(w.pharmacy_sheet("r5"));
    for (std::uint8_t row = 0; row < 6; ++row) value_of(w.put_answer(world_.sheet, row_key(row), row, numbered(row)));
    world_.vendor = value_of(w.add_vendor("甲社"));
    value_of(w.add_system(world_.vendor, "レセコン", "r5"));
    return {};
  }));
  world_.system = value_of(vault.vendors()).front().systems.front().id;
  value_of(vault.change("点検", [&](Writer& w) -> Result<void> {
    value_of(w.put_request(a_request(world_, world_.request)));
    value_of(w.log_sending(world_.request, Channel::file));
    world_.waiting = value_of(w.stage(a_response(world_, 5)));
    return {};
  }));
  for (int day = 0; day < 5; ++day) {
    const auto snapshot = value_of(vault.snapshot());
    value_of(write_backup(snapshot, world_.backups() / generation_name(vault.id(), snapshot.facts.made)));
    world_.clock.advance(a_day);
  }
  const auto slots = value_of(read_keys(world_.folder())).front();
  key_ = value_of(open_slot(slots.vault, slots.slots.front(), passphrase()));
}

World WorldTemplate::copy_to(const fs::path& home) const {
  fs::remove_all(home);
  fs::copy(world_.home, home, fs::copy_options::recursive);
  World world = world_;
  world.home = home;
  return world;
}

std::string state_of(const World& world, const SecretBytes& key) {
  std::string state;
  {
    const auto vault = value_of(world.open());
    value_of(vault.check());
  }
  const auto copies = value_of(read_keys(world.folder()));
  state += rows_of(world.folder(), key) + " " + std::to_string(copies.front().slots.size());
  if (Vault::exists(world.second())) {
    value_of(value_of(Vault::open(world.second(), "", passphrase(), world.clock)).check());
    state += " second";
  }
  return state;
}

std::vector<std::string> sound_backups(const World& world) {
  std::vector<std::string> names;
  for (const auto& generation : generations_in(world.backups())) {
    auto reader = BackupReader::open(generation.file);
    if (reader && reader->check_foot()) names.push_back(generation.file.filename().string());
  }
  return names;
}

void check_backups(const World& world, const std::vector<std::string>& before, std::size_t kept) {
  const auto after = sound_backups(world);
  for (std::size_t i = 0; i < std::min(kept, before.size()); ++i) {
    const bool there = std::find(after.begin(), after.end(), before[i]) != after.end();
    if (!there) FAIL("generation " << before[i] << " is gone or damaged");
  }
}

std::vector<std::string> states_of(const Workflow& workflow, const WorldTemplate& original, const fs::path& home) {
  std::vector<std::string> states;
  for (std::size_t steps = 0;; ++steps) {
    World world = original.copy_to(home);
    std::size_t told = 0;
    bool ended_early = steps == 0;
    if (steps > 0) {
      const auto done = workflow.run(world, [&]() -> Result<void> {
        if (++told < steps) return {};
        ended_early = true;
        return tl::unexpected<Error>(Error{ErrorCode::stopped, "test"});
      });
      if (!done && !ended_early) FAIL(workflow.name << ": " << name_of(done.error().code));
    }
    if (!ended_early) return states;
    states.push_back(state_of(world, original.key()));
  }
}

}  // namespace mamori::vault::test
