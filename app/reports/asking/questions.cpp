#include "reports/asking/questions.hpp"

namespace mamori::reports {

Paper questions_of(const Questions& asked, const Imprint& imprint) {
  Composer paper(a4, imprint, asked.title);
  paper.title(asked.title);
  for (const QString& line : asked.opening) paper.paragraph(line);
  paper.space(2);
  for (const QString& question : asked.questions) {
    paper.keep(40);
    paper.item(QStringLiteral("・"), question);
    paper.paragraph(asked.answer);
    paper.space(12);
    paper.rule();
  }
  paper.paragraph(asked.closing);
  return paper.finish();
}

}  // namespace mamori::reports
