// One long piece of work off the screen's thread: how far it is, and a way to stop it.
#pragma once

#include "base/watch.hpp"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>

namespace mamori::app {

class BackgroundWork final : public QObject {
  Q_OBJECT

 public:
  /// What is done on the screen's thread once the work is over.
  using Finish = std::function<void()>;
  using Job = std::function<Finish(const Watch&)>;

  explicit BackgroundWork(QObject* parent = nullptr);
  ~BackgroundWork() override;

  [[nodiscard]] bool busy() const { return busy_; }
  /// 0 to 1.
  [[nodiscard]] double progress() const { return progress_; }
  /// Does nothing while other work is under way.
  void start(Job job);
  /// Asks the work to stop; it ends soon and says so itself.
  void cancel() { stop_ = true; }
  /// Stops the work, waits for it and forgets what it wanted to finish with.
  void abandon();

 signals:
  void advanced();

 private:
  bool advance(std::uint64_t done, std::uint64_t whole);
  void finish(int round, const Finish& finish);

  QThreadPool pool_;
  std::atomic<bool> stop_ = false;
  bool busy_ = false;
  int round_ = 0;
  double progress_ = 0;
  int last_told_ = 0;  ///< hundredths; written by the work alone
};

}  // namespace mamori::app
