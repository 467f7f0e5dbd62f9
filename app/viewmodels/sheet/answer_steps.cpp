#include "viewmodels/sheet/answer_steps.hpp"

namespace mamori::app {

void AnswerSteps::add(Step step) {
  taken_back_.clear();
  made_.push_back(std::move(step));
}

void AnswerSteps::clear() {
  made_.clear();
  taken_back_.clear();
}

void AnswerSteps::takeBack() {
  taken_back_.push_back(std::move(made_.back()));
  made_.pop_back();
}

void AnswerSteps::makeAgain() {
  made_.push_back(std::move(taken_back_.back()));
  taken_back_.pop_back();
}

}  // namespace mamori::app
