#include "viewmodels/lists/keyed_list_model.hpp"

#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

namespace mamori::app {
namespace {

struct Watched {
  KeyedListModel model{{"key", "name"}};
  QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
  QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
  QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
  QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

  Watched() {
    model.setRows({{1, "a"}, {2, "b"}, {3, "c"}});
    for (auto* spy : {&inserted, &removed, &changed, &reset}) spy->clear();
  }
};

TEST_CASE("Rows that stay are changed in place") {
  Watched watched;
  watched.model.setRows({{1, "a"}, {2, "B"}, {3, "c"}});
  CHECK(watched.changed.count() == 1);
  CHECK(watched.changed[0][0].toModelIndex().row() == 1);
  CHECK(watched.model.value(1, "name") == QStringLiteral("B"));
  CHECK(watched.inserted.count() + watched.removed.count() + watched.reset.count() == 0);
}

TEST_CASE("Rows come and go without a reset") {
  Watched watched;
  watched.model.setRows({{0, "z"}, {1, "a"}, {3, "c"}, {4, "d"}});
  CHECK(watched.inserted.count() == 2);
  CHECK(watched.removed.count() == 1);
  CHECK(watched.reset.count() == 0);
  CHECK(watched.model.count() == 4);
  CHECK(watched.model.rowOf(4) == 3);
  CHECK(watched.model.rowOf(2) == -1);
}

TEST_CASE("Another order of the rows that stay is a reset") {
  Watched watched;
  watched.model.setRows({{3, "c"}, {1, "a"}, {2, "b"}});
  CHECK(watched.reset.count() == 1);
  CHECK(watched.model.value(0, "key") == 3);
}

TEST_CASE("Neighbours come and go together") {
  Watched watched;
  watched.model.setRows({{1, "a"}, {5, "e"}, {6, "f"}, {7, "g"}});
  CHECK(watched.removed.count() == 1);
  CHECK(watched.inserted.count() == 1);
  CHECK(watched.model.count() == 4);
}

/// A key that counts how often anybody looks at it.
struct CountedKey {
  int number = 0;
  static inline std::size_t looks = 0;
  friend bool operator==(const CountedKey& a, const CountedKey& b) {
    ++looks;
    return a.number == b.number;
  }
};

QString text_of(const CountedKey& key) {
  ++CountedKey::looks;
  return QString::number(key.number);
}

std::vector<QVariantList> counted(int rows, int changed) {
  std::vector<QVariantList> list;
  for (int i = 0; i < rows; ++i) list.push_back({QVariant::fromValue(CountedKey{i}), i == changed ? "b" : "a"});
  return list;
}

TEST_CASE("What a snapshot costs grows with its rows and not with their square") {
  if (!QMetaType::hasRegisteredConverterFunction<CountedKey, QString>()) {
    QMetaType::registerConverter<CountedKey, QString>(&text_of);
  }
  constexpr int rows = 4000;
  KeyedListModel model{{"key", "name"}};
  const auto looks = [&](std::vector<QVariantList> wanted) {
    CountedKey::looks = 0;
    model.setRows(std::move(wanted));
    return CountedKey::looks;
  };
  CHECK(looks(counted(rows, -1)) < 10 * rows);
  CHECK(looks(counted(rows, 7)) < 10 * rows);
  CHECK(looks(counted(rows / 2, 7)) < 10 * rows);
  CHECK(looks({}) < 10 * rows);
}

}  // namespace
}  // namespace mamori::app
