// A small pharmacy sheet with words of its own, to be changed by who tests, and what was read of it.
#pragma once

#include "forms/reading.hpp"
#include "layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mamori::test {

using Lines = std::vector<std::vector<std::string>>;

inline const std::string yes_no = "はい・いいえ ( / )";
inline const std::string all_group = "医療情報システム全般について、以下を実施している。";
inline const std::string server_group = "サーバについて、以下を実施している。";
inline const std::string network_group = "ネットワーク機器について、以下を実施している。";

[[nodiscard]] Page page_of(const Lines& lines, const std::string& name = "Sheet1");
/// Eight rows in three sections; line 4 is the first of them.
[[nodiscard]] Lines small();
[[nodiscard]] forms::Reading reading_of(const Lines& lines, const std::string& tab = "Sheet1");
/// The row with this wording, which must be there.
[[nodiscard]] const forms::FoundRow& row_of(const forms::Reading& reading, std::string_view wording);
[[nodiscard]] bool doubts(const forms::FoundRow& row, forms::Reason reason);
/// 2(4)@server
[[nodiscard]] std::string place(const forms::FoundRow& row);
/// Every row that is not sure, with why; empty where all are.
[[nodiscard]] std::string unsure(const forms::Reading& reading);
[[nodiscard]] std::string left(const forms::Reading& reading);

}  // namespace mamori::test
