// The whole story on the screen: a pharmacy and a vendor, each with a store and a window of its own, and nothing
// between them but the pictures of QR codes and the files that their screens gave away.
#pragma once

#include "application.hpp"
#include "robot.hpp"

#include <filesystem>
#include <functional>
#include <memory>

namespace mamori::e2e {

/// Of whoever set the device up.
inline constexpr auto passphrase = "ながい あいことば 2023";

/// One device: the app with a store in `folder`.
struct Device {
  Device(const std::filesystem::path& folder, const std::filesystem::path& shots, const QString& who);
  std::unique_ptr<app::Application> application;
  std::unique_ptr<Robot> robot;
};

class Story {
 public:
  /// Stores go to `home`, pictures to `shots`.
  Story(std::filesystem::path home, std::filesystem::path shots);

  /// Throws std::runtime_error with the step at which a control did not come.
  void tell();

 private:
  void first_start();
  void lock_and_unlock();
  void answer_the_sheet();
  void change_an_answer();
  void add_a_vendor();
  void ask_by_qr();
  void vendor_takes_it_on();
  void vendor_answers();
  void hostile_pictures();
  void pharmacy_accepts();
  void copy_a_paper();
  void keep_picture_of_paper();
  void trust();
  void inspection();
  void inspector_looks();
  void papers();
  void inspector_desk(const std::filesystem::path& picture);
  void history();
  void ledgers();
  void evidence();
  void incident();
  void poster();
  void people();
  void recovery_sheet();
  void get_in_by_sheet(const QString& code);
  void backup();
  void looks();

  std::filesystem::path home_;
  std::filesystem::path shots_;
  std::unique_ptr<Device> pharmacy_;
  std::unique_ptr<Device> vendor_;
  std::filesystem::path request_picture_;
  std::vector<std::filesystem::path> response_pictures_;
};

}  // namespace mamori::e2e
