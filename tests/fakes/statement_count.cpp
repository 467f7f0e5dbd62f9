#include "fakes/statement_count.hpp"

#include <atomic>
#include <sqlcipher/sqlite3.h>

namespace mamori::fakes {
namespace {

std::atomic<std::uint64_t> begun = 0;

int trace(sqlite3* database, const char**, const sqlite3_api_routines*) {
  return sqlite3_trace_v2(
      database, SQLITE_TRACE_STMT,
      [](unsigned, void*, void*, void*) {
        ++begun;
        return 0;
      },
      nullptr);
}

void (*entry())() {
  return reinterpret_cast<void (*)()>(trace);
}

}  // namespace

StatementCount::StatementCount() {
  begun = 0;
  sqlite3_auto_extension(entry());
}

StatementCount::~StatementCount() {
  sqlite3_cancel_auto_extension(entry());
}

std::uint64_t StatementCount::take() {
  return begun.exchange(0);
}

}  // namespace mamori::fakes
