// The history's sentences about who opened the store and how, and about wrong secrets.
#pragma once

#include "vault/records.hpp"

#include <QString>
#include <functional>

namespace mamori::app {

/// `name` gives the person of a number. Empty for an entry about something else.
[[nodiscard]] QString opening_sentence(const HistoryDetail& told, Language language,
                                       const std::function<QString(std::int64_t)>& name);

}  // namespace mamori::app
